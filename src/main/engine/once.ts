/** Does the work on the first call and keeps its result; after a failure the next call tries again. */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  return () => {
    kept ??= work().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
