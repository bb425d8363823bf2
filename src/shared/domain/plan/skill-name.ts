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

/** Every key a skill of a plan goes by: that of its own name, which a person may have changed, and those of what its sources call it. */
export function skillNameKeys({
  name,
  sources,
}: {
  readonly name: string;
  readonly sources: readonly { readonly name: string }[];
}): string[] {
  return [name, ...sources.map((source) => source.name)].map(skillNameKey);
}
