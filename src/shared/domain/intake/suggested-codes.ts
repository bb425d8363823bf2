/** Below this a hit shares a common word with the title at most; on its own it is no suggestion. Tried on nine titles as clients say them. */
const NEAR_ENOUGH = 0.3;

/**
 * The hits of an occupation search that are worth suggesting for a post's title: near enough by themselves and at least half as near as the
 * best. None, where the title is far from every name: then the counselor looks for another word, rather than choosing among accidents.
 * @param hits the best first, `score` 0 to 1
 */
export function suggestedCodes<Hit extends { readonly score: number }>(hits: readonly Hit[]): readonly Hit[] {
  const least = Math.max(NEAR_ENOUGH, (hits[0]?.score ?? 0) / 2);
  return hits.filter(({ score }) => score >= least);
}
