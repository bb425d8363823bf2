const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The beginning of a text on one line, cut after a word where there is one; a cut ends with " …". `most` counts characters as a reader does. */
export function excerpt(text: string, most: number): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  let length = 0;
  let end = 0;
  for (const { index } of graphemes.segment(words)) {
    if (length === most) end = index;
    length += 1;
    if (end > 0) break;
  }
  if (end === 0) return words;
  const space = words.lastIndexOf(' ', end);
  return `${words.slice(0, space > end / 2 ? space : end)} …`;
}
