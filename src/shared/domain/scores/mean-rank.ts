/** Share of a sorted list below a value, those equal to it counted half: ties have their mean rank. 0.5, the middle, in a list of none. */
export function meanRank(sorted: Float64Array, value: number): number {
  if (sorted.length === 0) return 0.5;
  return (countBelow(sorted, (entry) => entry < value) + countBelow(sorted, (entry) => entry <= value)) / 2 / sorted.length;
}

/** How many entries at the start of a sorted list pass, by halving. */
function countBelow(sorted: Float64Array, passes: (entry: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
