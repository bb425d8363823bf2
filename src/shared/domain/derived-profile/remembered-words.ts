import type { Translate } from '../../locales/translate.ts';

/**
 * The same words, where messages without a placeholder and numbers in their formats are made once: they are most of what many profiles say.
 * For a run over many occupations; what is kept grows with the numbers met.
 */
export function rememberedWords(words: Translate): Translate {
  const kept = new Map<string, string>();
  return (id, values = {}) => {
    const [only, ...others] = Object.values(values);
    if (others.length > 0 || typeof only === 'string') return words(id, values);
    const key = only === undefined ? id : `${id} ${only}`;
    const text = kept.get(key) ?? words(id, values);
    kept.set(key, text);
    return text;
  };
}
