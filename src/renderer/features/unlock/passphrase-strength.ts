/** Characters a passphrase has at least; the engine refuses shorter ones. */
export const SHORTEST_PASSPHRASE = 12;

export type PassphraseStrength = 'empty' | 'tooShort' | 'simple' | 'good' | 'strong';

/**
 * A rough word on a passphrase, counted from its own text alone: how long it is, how many different characters and how many different words
 * it has. It promises nothing about words that are easy to guess.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const characters = [...passphrase];
  if (characters.length === 0) return 'empty';
  if (characters.length < SHORTEST_PASSPHRASE) return 'tooShort';
  const different = new Set(characters.map((character) => character.toLowerCase())).size;
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[\s\-_.,]+/)
      .filter((word) => [...word].length > 2),
  ).size;
  if (different < 6) return 'simple';
  if (words >= 4 || (characters.length >= 20 && different >= 12)) return 'strong';
  return 'good';
}
