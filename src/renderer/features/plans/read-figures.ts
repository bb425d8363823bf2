import { readNumber } from '#shared/domain/read-number.ts';

/** Hours of one action or done on a skill, 0 to 2,000. null: not stated, undefined: cannot be read. */
export function readHours(text: string): number | null | undefined {
  const hours = readNumber(text);
  return typeof hours === 'number' && (hours < 0 || hours > 2_000) ? undefined : hours;
}
