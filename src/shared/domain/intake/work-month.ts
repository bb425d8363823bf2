import { z } from 'zod';

/** When work or study began or ended, as exactly as a client remembers: a year ("2019") or a month ("2019-05"). */
export const WorkMonth = z
  .string()
  .regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/)
  .brand<'WorkMonth'>();
export type WorkMonth = z.infer<typeof WorkMonth>;

/**
 * A year or month as people write it: "2019", "2019-05", "5/2019", "05.2019".
 * @returns null for an empty text (not stated), undefined for what is neither
 */
export function readWorkMonth(text: string): WorkMonth | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  const [, month, year] = /^(\d{1,2})[/. -]+(\d{4})$/.exec(plain) ?? [];
  return WorkMonth.safeParse(month === undefined ? plain : `${year}-${month.padStart(2, '0')}`).data;
}

/** Whether the end certainly lies before the beginning. A year alone covers all of its months. */
export function endsBeforeItStarts(started: WorkMonth | null, ended: WorkMonth | null): boolean {
  if (started === null || ended === null) return false;
  const length = Math.min(started.length, ended.length);
  return ended.slice(0, length) < started.slice(0, length);
}
