import { readHourRange } from '#shared/domain/read-hour-range.ts';
import { readMoney } from '#shared/domain/read-number.ts';
import { languageName, readLanguage } from '#shared/domain/resource/languages.ts';
import { type Resource, ResourceFields } from '#shared/domain/resource/resource.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

/** What a text means, or the message that says what to mend, with what it names. */
export type FieldReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: MessageId; readonly named?: string };

export function readTitle(text: string): FieldReading<string> {
  const title = ResourceFields.shape.title.safeParse(text);
  return title.success ? { ok: true, value: title.data } : { ok: false, message: 'resources.error.title' };
}

/** "24", "20-30" or "20 to 30"; empty is not stated. */
export function readHours(text: string): FieldReading<Resource['hours']> {
  const [low = '', high = '', ...more] = text.split(/\s*(?:[–—-]|\bto\b)\s*/);
  const reading = readHourRange(low, high);
  if (more.length > 0 || reading.kind === 'unreadable') return { ok: false, message: 'resources.error.hours' };
  return reading.kind === 'hours' ? { ok: true, value: reading.hours } : { ok: false, message: 'resources.error.hoursOrder' };
}

export function hoursText(hours: Resource['hours']): string {
  if (hours === null) return '';
  return hours.low === hours.high ? String(hours.low) : `${hours.low}–${hours.high}`;
}

/**
 * "120 EUR" or "EUR 120", in whole units; empty is not stated.
 * @param free the word that stands for nothing to pay
 */
export function readCost(text: string, free: string): FieldReading<Resource['cost']> {
  const typed = text.trim();
  if (typed === '') return { ok: true, value: null };
  if (typed.toLowerCase() === free.toLowerCase()) return { ok: true, value: { amount: 0, currency: null } };
  const [currency] = typed.match(/(?<!\p{L})\p{L}{3}(?!\p{L})/u) ?? [];
  const amount = readMoney(typed.replace(currency ?? '', ''));
  if (amount === 0) return { ok: true, value: { amount, currency: null } };
  if (typeof amount !== 'number') return { ok: false, message: 'resources.error.cost' };
  const code = (currency ?? '').toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? { ok: true, value: { amount, currency: code } } : { ok: false, message: 'resources.error.currency' };
}

export function costText(cost: Resource['cost'], free: string): string {
  if (cost === null) return '';
  return cost.currency === null ? free : `${cost.amount} ${cost.currency}`;
}

/** Languages by their English names or their tags, parted by commas. */
export function readLanguages(text: string): FieldReading<Resource['languages']> {
  const tags: string[] = [];
  for (const part of partsOf(text, /[,;\n]/)) {
    const tag = readLanguage(part);
    if (tag === undefined) return { ok: false, message: 'resources.error.language', named: part };
    tags.push(tag);
  }
  const languages = ResourceFields.shape.languages.safeParse([...new Set(tags)]);
  return languages.success ? { ok: true, value: languages.data } : { ok: false, message: 'resources.error.languages' };
}

/** By their names where those are read again, else by their tags. */
export function languagesText(languages: Resource['languages']): string {
  return languages
    .map((tag) => {
      const name = languageName(tag, 'en');
      return readLanguage(name) === tag ? name : tag;
    })
    .join(', ');
}

/** One skill a line; a semicolon parts them too. */
export function readSkills(text: string): FieldReading<Resource['skills']> {
  const skills = ResourceFields.shape.skills.safeParse([...new Set(partsOf(text, /[;\n]/))]);
  return skills.success ? { ok: true, value: skills.data } : { ok: false, message: 'resources.error.skills' };
}

function partsOf(text: string, mark: RegExp): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
