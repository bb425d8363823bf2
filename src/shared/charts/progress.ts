/** A progress bar: the part done and, as a tick, where the schedule stands today. */

export interface Progress {
  readonly doneWidth: number;
  /** Null when no schedule says where the work should be. */
  readonly tickX: number | null;
}

/**
 * Lays a progress bar out over `width`. `done`, `due` and `total` share one unit (hours). Null when there is nothing to do: a total of
 * zero has no share done.
 */
export function progress(input: {
  readonly done: number;
  readonly due: number | null;
  readonly total: number;
  readonly width: number;
}): Progress | null {
  if (input.total <= 0) return null;
  const at = (amount: number) => Math.round(Math.min(1, Math.max(0, amount / input.total)) * input.width * 100) / 100;
  return { doneWidth: at(input.done), tickX: input.due === null ? null : at(input.due) };
}
