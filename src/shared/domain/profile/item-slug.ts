const longestSlug = 48;

/** The part of an item's id that its own words give: lower case, words joined by hyphens, at most 48 characters. */
export function slug(words: string): string {
  const joined = (
    words
      .normalize('NFC')
      .toLowerCase()
      .slice(0, 400)
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join('-');
  if (joined.length <= longestSlug) {
    return joined === '' ? 'item' : joined;
  }
  const cut = joined.slice(0, longestSlug + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return (lastHyphen > 16 ? cut.slice(0, lastHyphen) : cut.slice(0, longestSlug)).replace(/[\ud800-\udbff]$/, '');
}
