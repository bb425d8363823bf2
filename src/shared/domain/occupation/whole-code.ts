/** The occupation of the library that a code belongs to: a page of a part ("15-1299.08") has the figures of the whole ("15-1299"). */
export function wholeCode(socCode: string): string {
  return socCode.slice(0, 7);
}
