/**
 * The form under which two lists name the same skill: compatibility forms, case, punctuation and spacing do not count
 * ("Data ethics & privacy" and "Data Ethics  and Privacy" are one). Works in any script; words in different languages stay different.
 */
export function skillNameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim();
}
