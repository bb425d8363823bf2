import type { ProfileSection } from '#shared/domain/profile/profile.ts';
import { moneyStretch } from '../figures.ts';

/** A passage as a person reads it: the name, the figure and the note of a pay row run together on the page and stand apart here. */
export function asOnScreen(section: ProfileSection, text: string | null): string | null {
  const money = text === null || section !== 'salary' ? null : moneyStretch(text);
  if (text === null || money === null) return text;
  const parts = [text.slice(0, money.from), text.slice(money.from, money.to), text.slice(money.to)];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
