import type { AiEra, AiVerdict } from '../../profile/profile.ts';
import { type ExposureMeasure, exposure, exposureMeasures } from '../../scores/figures.ts';
import { coverageBriefly } from '../coverage-words.ts';
import { asInput, type Figure } from '../figures.ts';
import type { Page } from '../page.ts';
import { changeFigure, projectionYears } from '../projection-words.ts';
import type { Sitting } from '../sitting.ts';
import { joined, plainWording, type Wording } from '../wording.ts';

/** A third of all occupations rank below the first, a third above the second. */
const thirds = { low: 1 / 3, high: 2 / 3 } as const;

/** Ranks further apart than this, a third of all occupations, are called a disagreement. */
const disagreement = 1 / 3;

/** Percent in ten years. The projections' own words call 5 and more faster than average, and a decline what is 1 or more below nothing. */
const faster = 5;
const decline = -1;

type Band = 'low' | 'middle' | 'high';
type Jobs = 'grow' | 'steady' | 'fall';

interface Measured {
  readonly measure: ExposureMeasure;
  readonly value: Figure;
  readonly rank: Figure;
}

/**
 * The verdict from the projected change and the middle of the three measures' ranks: growing or shrinking as the jobs do, mixed where jobs
 * do not shrink though much of the work is exposed, else steady (kind "other"). The text gives each figure and whether the measures agree.
 */
export function writeVerdict(sitting: Sitting, page: Page): Pick<AiEra, 'verdict' | 'text'> {
  const { say, occupation } = sitting;
  const { projection } = occupation;
  const measured = exposureMeasures.flatMap((measure) => measureOf(sitting, measure));
  const band = bandOf(measured);
  const jobs = projection && jobsOf(projection.changePercent);
  const kind = jobs && band && verdictOf(jobs, band);
  const word = kind && say(`derived.verdict.${kind}`).text;
  if (word) page.write(page.id('aiEra.verdict'), 'aiEra', say(`derived.verdict.${kind}`));
  else page.leaveOut('aiEra.verdict', band ? 'derived.reason.noProjection' : 'derived.reason.noExposure');

  const sentences: Wording[] = [];
  if (projection && jobs && band) {
    const surprising = (jobs === 'grow' && band === 'high') || (jobs === 'fall' && band === 'low');
    sentences.push(
      say('derived.ai.verdict', {
        ...(projection.changePercent === 0
          ? { jobs: 'same' }
          : {
              jobs: `${jobs}${projection.changePercent > 0 ? 'Up' : 'Down'}`,
              change: changeFigure(sitting, projection),
              note: bracketed(sitting, projection),
            }),
        year: projectionYears(sitting, projection).to,
        link: surprising ? 'but' : 'and',
        band,
      }),
    );
  }
  sentences.push(...measured.map(({ measure, value, rank }) => measureSentence(sitting, measure, value, rank)));
  if (measured.length > 1) sentences.push(agreement(sitting, measured));
  sentences.push(say(band ? 'scores.caution.notReplacement' : 'derived.reason.noExposure'));
  const text = joined(sentences);
  page.write(page.id('aiEra.text'), 'aiEra', text);
  return { verdict: kind && word ? { kind, word } : null, text: text.text };
}

function measureOf({ occupation, population, figure, yearOf }: Sitting, measure: ExposureMeasure): Measured[] {
  const found = exposure(occupation, measure);
  if (!found) return [];
  const basis = { source: measure, year: yearOf(measure), coverage: found.coverage, from: found.from };
  const value = figure.official(measure, found.value, basis);
  const rank = figure.computed('exposureRank', population.rank(measure, found.value), basis, 'rankAmongOccupations', [asInput(value)]);
  return [{ measure, value, rank }];
}

/** The median of the ranks; of two the mean. */
function bandOf(measured: readonly Measured[]): Band | null {
  const ranks = measured.map(({ rank }) => rank.value).sort((one, other) => one - other);
  const middle = (ranks.length - 1) / 2;
  const lower = ranks[Math.floor(middle)];
  const upper = ranks[Math.ceil(middle)];
  if (lower === undefined || upper === undefined) return null;
  const median = (lower + upper) / 2;
  if (median < thirds.low) return 'low';
  return median > thirds.high ? 'high' : 'middle';
}

function jobsOf(changePercent: number): Jobs {
  if (changePercent <= decline) return 'fall';
  return changePercent >= faster ? 'grow' : 'steady';
}

function verdictOf(jobs: Jobs, band: Band): AiVerdict {
  if (jobs === 'fall') return 'shrinking';
  if (band === 'high') return 'mixed';
  return jobs === 'grow' ? 'growing' : 'other';
}

/** What stands in for the occupation's own figures, in brackets after one. */
function bracketed({ say, occupation }: Sitting, block: Pick<Figure, 'coverage' | 'from'>): Wording {
  const [brief] = coverageBriefly(say, occupation.code, [block]);
  return plainWording(brief ? ` (${brief.text})` : '');
}

function measureSentence(sitting: Sitting, measure: ExposureMeasure, value: Figure, rank: Figure): Wording {
  const { say } = sitting;
  const note = bracketed(sitting, value);
  if (measure === 'anthropic' && value.value === 0) return say('derived.ai.noUse', { note });
  return say(`derived.ai.${measure}`, { value, rank, note });
}

function agreement({ say }: Sitting, measured: readonly Measured[]): Wording {
  const sorted = measured.toSorted((one, other) => one.rank.value - other.rank.value);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (!lowest || !highest || highest.rank.value - lowest.rank.value <= disagreement) return say('derived.ai.agree');
  return say('derived.ai.disagree', {
    low: say(`derived.measure.${lowest.measure}`),
    lowRank: lowest.rank,
    high: say(`derived.measure.${highest.measure}`),
    highRank: highest.rank,
  });
}
