/** Order of two editions, "2026.10" after "2026.9": the numbers between the dots, from the left. Above zero when the first is the newer. */
export function compareEditions(one: string, other: string): number {
  const [left, right] = [one.split('.').map(Number), other.split('.').map(Number)];
  const places = Array.from({ length: Math.max(left.length, right.length) }, (_, place) => (left[place] ?? 0) - (right[place] ?? 0));
  return places.find((difference) => difference !== 0) ?? 0;
}
