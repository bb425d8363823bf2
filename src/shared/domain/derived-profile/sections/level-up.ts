import type { OccupationProfile } from '../../profile/profile.ts';
import { coverageBriefly, coverageSentences, noteOf } from '../coverage-words.ts';
import type { Page } from '../page.ts';
import { newestWith, payAt, payWords, surveyYear } from '../pay.ts';
import { entryEducation } from '../projection-words.ts';
import type { Sitting } from '../sitting.ts';
import { joined, listed, type Wording } from '../wording.ts';

/** A related occupation whose median pay is a tenth higher is a step up in pay. */
const stepUp = 1.1;
const neighboursNamed = 3;

/** Moving up: how far pay goes within the occupation, and the nearest related occupations that pay clearly more. */
export function writeLevelUp(sitting: Sitting, page: Page): OccupationProfile['levelUp'] {
  const sentences = [...within(sitting), ...beyond(sitting)];
  if (sentences.length === 0) {
    page.leaveOut('levelUp', 'derived.reason.noPay');
    return null;
  }
  const wording = joined(sentences);
  page.write(page.id('levelUp'), 'levelUp', wording);
  return wording.text;
}

function within(sitting: Sitting): Wording[] {
  const { say, occupation } = sitting;
  const { wages } = occupation;
  const year = newestWith(wages, ['p50', 'p90']);
  const median = wages && year && payAt(sitting, wages, year, 'p50');
  const top = wages && year && payAt(sitting, wages, year, 'p90');
  if (!wages || !year || !median || !top) return [];
  const borrowed = coverageSentences(say, occupation.code, [wages]);
  if (median.atLeast) {
    return [say('derived.levelUp.topcoded', { median: median.figure, year: surveyYear(sitting, wages, year) }), ...borrowed];
  }
  return [
    say('derived.levelUp.within', {
      top: top.figure,
      median: payWords(sitting, median),
      period: wages.period,
      year: surveyYear(sitting, wages, year),
    }),
    ...borrowed,
  ];
}

/** Compared by the year and within one survey; not where only a lower bound is known. A title that gathers other work is no place to go. */
function beyond(sitting: Sitting): Wording[] {
  const { say, occupation, neighbours } = sitting;
  const own = occupation.wages?.period === 'year' ? newestWith(occupation.wages, ['p50']) : null;
  if (!occupation.wages || own?.p50 == null || own.atLeast.includes('p50')) return [];
  if (neighbours.length === 0) return [say('derived.levelUp.noRelated')];
  const goal = own.p50 * stepUp;
  const better = neighbours.flatMap((neighbour) => {
    const { wages, projection, title, isResidual } = neighbour.occupation;
    const year = wages?.period === 'year' ? wages.years.find((one) => one.year === own.year) : null;
    if (isResidual || !wages || year?.p50 == null || year.p50 < goal) return [];
    const pay = payAt(sitting, wages, year, 'p50');
    if (!pay) return [];
    const note = noteOf(coverageBriefly(say, neighbour.occupation.code, [wages]));
    const words = { title, pay: payWords(sitting, pay), note };
    return [
      projection
        ? say('derived.levelUp.neighbour', { ...words, education: entryEducation(sitting, projection) })
        : say('derived.levelUp.neighbourPay', words),
    ];
  });
  if (better.length === 0) return [say('derived.levelUp.noneBetter')];
  return [
    say('derived.levelUp.beyond', {
      year: surveyYear(sitting, occupation.wages, own),
      neighbours: listed(say, better.slice(0, neighboursNamed), true),
      count: Math.min(better.length, neighboursNamed),
    }),
  ];
}
