/**
 * Letters put in, left out, exchanged or swapped with their neighbour that lead from one word to the other (optimal string alignment); null
 * as soon as it is sure that there are more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null;
  // What both begin and end with costs nothing; most pairs of words differ in a few letters in the middle.
  let start = 0;
  while (start < one.length && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let end = one.length;
  let otherEnd = other.length;
  while (end > start && otherEnd > start && one.charCodeAt(end - 1) === other.charCodeAt(otherEnd - 1)) {
    end -= 1;
    otherEnd -= 1;
  }
  return between(one.slice(start, end), other.slice(start, otherEnd), most);
}

function between(one: string, other: string, most: number): number | null {
  let before: number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= other.length; column += 1) last.push(column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    const letter = one.charCodeAt(row - 1);
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = letter === other.charCodeAt(column - 1);
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return null;
    before = last;
    last = current;
  }
  const distance = last[other.length] ?? 0;
  return distance <= most ? distance : null;
}
