import type { MessageValues, Say } from '#renderer/ui/index.ts';
import { standIn } from '#shared/domain/derived-profile/coverage-words.ts';
import type { Basis, Figure } from '#shared/domain/derived-profile/figures.ts';
import type { ScoreSentence } from '#shared/domain/scores/score-sentences.ts';

/** The figure with its unit, as it reads alone: the sign that the text says in words ("fewer") stands before it. */
export function withUnit(say: Say, { shown, value, unit }: Figure): string {
  const signed = value < 0 && !shown.startsWith('-') ? `−${shown}` : shown;
  const isBare = /^[−+-]?\$?[\d.,]+$/.test(signed);
  return isBare ? say(`profile.origin.unit.${unit}`, { shown: signed, count: Math.abs(value) }) : signed;
}

/** The value before it was rounded for the text, as a number of what is shown (a share in percent); null where nothing was rounded away. */
export function beforeRounding({ shown, value, unit }: Pick<Figure, 'shown' | 'value' | 'unit'>): number | null {
  const printed = Number(/\d[\d,]*(?:\.\d+)?/.exec(shown)?.[0].replaceAll(',', ''));
  const full = Number((unit === 'share' ? 100 * value : value).toFixed(4));
  return Math.abs(full) === printed ? null : full;
}

/** How near the figure is to the occupation, in words, for the code it is published for. */
export function coverageWords(say: Say, { coverage, from }: Pick<Basis, 'coverage' | 'from'>, code: string): string {
  if (from === '00-0000') return say('profile.origin.coverage.all');
  return say(`profile.origin.coverage.${standIn({ coverage, from }, code) ?? (isOwn(from, code) ? 'own' : 'other')}`);
}

/** "25-4031" and its O*NET profile "25-4031.00". */
const isOwn = (from: string, code: string): boolean => from === code || from === `${code}.00`;

/** A sentence of the catalogue with what fills it. */
export function told(say: Say, { id, values }: ScoreSentence): string {
  return say(id, values satisfies MessageValues);
}
