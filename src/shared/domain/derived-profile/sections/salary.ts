import type { OccupationProfile, SalaryTier } from '../../profile/profile.ts';
import { coverageSentences } from '../coverage-words.ts';
import type { Page } from '../page.ts';
import { newestWith, type Percentile, payAt, surveyYear } from '../pay.ts';
import type { Sitting } from '../sitting.ts';
import { joined } from '../wording.ts';

/** What part of those in the occupation, by pay, stands for a level. */
const tiers = [
  { level: 'entry', low: 'p10', high: 'p25' },
  { level: 'middle', low: 'p25', high: 'p75' },
  { level: 'senior', low: 'p75', high: 'p90' },
] as const satisfies readonly { level: SalaryTier['level']; low: Percentile; high: Percentile }[];

/** Three levels from the percentiles of the newest survey that states both ends. Years of experience are not published for them. */
export function writeSalary(sitting: Sitting, page: Page): OccupationProfile['salary'] {
  const { wages } = sitting.occupation;
  const written = tiers.flatMap((tier) => writeTier(sitting, page, tier));
  if (written.length === 0) page.leaveOut('salary', 'derived.reason.noPay');
  else page.leaveOut('salary.years', 'derived.reason.noYears');
  return { period: written.length === 0 ? null : (wages?.period ?? null), tiers: written };
}

function writeTier(sitting: Sitting, page: Page, { level, low, high }: (typeof tiers)[number]): SalaryTier[] {
  const { say, occupation } = sitting;
  const { wages } = occupation;
  const year = newestWith(wages, [low, high]);
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
