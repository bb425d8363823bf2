import type { OccupationProfile, SalaryTier } from '../../profile/profile.ts';
import { coverageSentences } from '../coverage-words.ts';
import type { Page } from '../page.ts';
import { payAt, payLevels, surveyOf, surveyYear } from '../pay.ts';
import type { Sitting } from '../sitting.ts';
import { joined } from '../wording.ts';

/** Three levels from the percentiles of the newest survey that states both ends. Years of experience are not published for them. */
export function writeSalary(sitting: Sitting, page: Page): OccupationProfile['salary'] {
  const { wages } = sitting.occupation;
  const written = (['entry', 'middle', 'senior'] as const).flatMap((level) => writeTier(sitting, page, level));
  if (written.length === 0) page.leaveOut('salary', 'derived.reason.noPay');
  else page.leaveOut('salary.years', 'derived.reason.noYears');
  return { period: written.length === 0 ? null : (wages?.period ?? null), tiers: written };
}

function writeTier(sitting: Sitting, page: Page, level: keyof typeof payLevels): SalaryTier[] {
  const { say, occupation } = sitting;
  const { wages } = occupation;
  const [low, high] = payLevels[level];
  const year = surveyOf(wages, level);
  const from = wages && year && payAt(sitting, wages, year, low);
  const to = wages && year && payAt(sitting, wages, year, high);
  if (!wages || !year || !from || !to) return [];
  const note = joined([
    say(`derived.pay.part.${level}`, { year: surveyYear(sitting, wages, year), period: wages.period }),
    ...(to.atLeast ? [say('derived.pay.topcoded')] : []),
    ...coverageSentences(say, occupation.code, [wages]),
  ]);
  const name = say(`profile.pay.level.${level}`).text;
  const range = from.atLeast
    ? say('derived.pay.orMore', { pay: from.figure })
    : say(to.atLeast ? 'derived.pay.rangeOrMore' : 'derived.pay.range', { low: from.figure, high: to.figure });
  const wording = say('derived.pay.tier', { name, range, period: wages.period, note });
  return [
    {
      id: page.write(page.id(`salary.${level}`), 'salary', wording),
      level,
      name,
      years: null,
      range: { low: from.figure.value, high: to.figure.value, currency: 'USD' },
      note: note.text,
      noteRange: null,
      text: wording.text,
    },
  ];
}
