import type { OccupationProfile, SalaryLevel, SalaryTier } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import { chromeLanguages, fold } from '../chrome/index.ts';
import { experienceYears } from '../durations.ts';
import { firstMoney, type MoneyInText, payPeriod } from '../money.ts';
import type { PageRecorder } from '../recorder.ts';
import { payRows, withoutHead } from './table-rows.ts';

export interface Salary {
  readonly salary: OccupationProfile['salary'];
  /** The page's own word for years, for the education table of a language the importer does not know; null when it is not to be had. */
  readonly yearWord: string | null;
}

/** Words of running text in front of a figure: what stands there is a note or prose, and no tier of its own. */
const leadsToFigure =
  /\b(?:about|around|approximately|approx\.?|roughly|nearly|almost|only|over|under|above|below|than|of|is|was|are|were|at|to|from|for|earns?|pays?|costs?)\s*$/i;

/**
 * The pay table: a head, then one row a tier: name, years in brackets, range and note run together. The tier's level comes from its
 * years, else from its name.
 */
export function readSalary(lines: readonly Line[], recorder: PageRecorder): Salary {
  const { head, rows } = withoutHead(payRows(lines), (line) => moneyOfRow(line) !== null, recorder);
  const tiers: SalaryTier[] = [];
  let yearWord: string | null = null;
  for (const line of rows) {
    const money = moneyOfRow(line);
    if (money === null) {
      recorder.leave(line);
      continue;
    }
    const tier = readTier(line, money, recorder);
    tiers.push(tier);
    yearWord ??= tier.years?.to == null ? null : (experienceYears(line.text)?.unit ?? null);
  }
  return { salary: { period: payPeriod(head.map((line) => line.text).join('\n')), tiers }, yearWord };
}

/** The money of a line that is a row of the table: a name stands before it, and the two make no sentence. */
function moneyOfRow(line: Line): MoneyInText | null {
  const money = firstMoney(line.text);
  return money === null || money.start === 0 || leadsToFigure.test(line.text.slice(0, money.start)) ? null : money;
}

function readTier(line: Line, money: MoneyInText, recorder: PageRecorder): SalaryTier {
  const before = plain(line.text.slice(0, money.start)).trim();
  const after = plain(line.text.slice(money.end)).trim();
  const experience = experienceYears(before);
  const name = (experience === null ? before : before.slice(0, experience.start)).trim();
  const years = experience === null ? null : { from: experience.from, to: experience.to };
  const level = years === null ? levelOfName(name) : levelOfYears(years);
  const id = recorder.passage(recorder.id(level === 'other' ? 'salary.tier' : `salary.${level}`), 'salary', line.text, line);
  return {
    id,
    level,
    name: name === '' ? before : name,
    years,
    range: money.range,
    note: after === '' ? null : after,
    noteRange: noteRange(after),
    text: plain(line.text),
  };
}

function levelOfYears(years: { from: number; to: number | null }): SalaryLevel {
  return years.to === null ? 'senior' : years.from === 0 ? 'entry' : 'middle';
}

function levelOfName(name: string): SalaryLevel {
  const folded = fold(name);
  for (const level of ['entry', 'middle', 'senior'] as const) {
    if (chromeLanguages.some(({ words }) => words.tiers[level].some((known) => fold(known) === folded))) {
      return level;
    }
  }
  return 'other';
}

/** A second range in the note counts when the note says what it is by: the hour, most often. */
function noteRange(note: string): SalaryTier['noteRange'] {
  const money = firstMoney(note);
  const period = money === null ? null : payPeriod(note);
  return money === null || period === null ? null : { ...money.range, period };
}
