import type { SalaryTier } from '#shared/domain/profile/profile.ts';
import type { Composer } from './composer.ts';

const payFigures: ReadonlySet<string> = new Set(['payP10', 'payP25', 'payP50', 'payP75', 'payP90']);

/** Whether a computed level ends, or lies, at what the survey gives as "or more": its text then says so of one of its figures. */
export function isLowerBound({ data, phrases }: Pick<Composer, 'data' | 'phrases'>, { id, text }: SalaryTier): boolean {
  return (data.computed?.figures[id] ?? []).some(
    ({ kind, shown }) => payFigures.has(kind) && text.includes(phrases.say('derived.pay.orMore', { pay: shown })),
  );
}

/** "$239,200 or more" where it is a lower bound. */
export function orMore({ phrases }: Pick<Composer, 'phrases'>, pay: string, isBound: boolean): string {
  return isBound ? phrases.say('derived.pay.orMore', { pay }) : pay;
}
