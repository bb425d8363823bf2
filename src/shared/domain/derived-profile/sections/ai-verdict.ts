import type { AiEra } from '../../profile/profile.ts';
import { type ExposureMeasure, exposureMeasures } from '../../scores/figures.ts';
import { coverageBriefly } from '../coverage-words.ts';
import { asInput, type Figure } from '../figures.ts';
import type { Page } from '../page.ts';
import { changeFigure, projectionYears } from '../projection-words.ts';
import { type Sitting, yearOfSource } from '../sitting.ts';
import { exposureBand, exposureRank, jobsTrend, verdictOf } from '../verdict-rule.ts';
import { joined, plainWording, type Wording } from '../wording.ts';

/** Ranks further apart than this, a third of all occupations, are called a disagreement. */
const disagreement = 1 / 3;

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
  const band = exposureBand(measured.map(({ rank }) => rank.value));
  const jobs = projection && jobsTrend(projection.changePercent);
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
  const found = exposureRank(occupation, population, measure);
  if (!found) return [];
  const basis = { source: measure, year: yearOf(measure), coverage: found.coverage, from: found.from };
  const value = figure.official(measure, found.value, basis);
  const rank = figure.computed('exposureRank', found.rank, basis, 'rankAmongOccupations', [asInput(value)]);
  return [{ measure, value, rank }];
}

/** What stands in for the occupation's own figures, in brackets after one. */
function bracketed({ say, occupation }: Sitting, block: Pick<Figure, 'coverage' | 'from'>): Wording {
  const [brief] = coverageBriefly(say, occupation.code, [block]);
  return plainWording(brief ? ` (${brief.text})` : '');
}

function measureSentence(sitting: Sitting, measure: ExposureMeasure, value: Figure, rank: Figure): Wording {
  const { say } = sitting;
  const note = bracketed(sitting, value);
  const year = yearOfSource(sitting, value);
  if (value.value === 0 && measure !== 'microsoft')
    return say(measure === 'anthropic' ? 'derived.ai.noUse' : 'derived.ai.noTask', { year, note });
  return say(`derived.ai.${measure}`, { value, year, rank, note });
}

function agreement({ say }: Sitting, measured: readonly Measured[]): Wording {
  const sorted = measured.toSorted((one, other) => one.rank.value - other.rank.value);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (!lowest || !highest || highest.rank.value - lowest.rank.value <= disagreement) return say('derived.ai.agree');
  const names = { low: say(`derived.measure.${lowest.measure}`), high: say(`derived.measure.${highest.measure}`) };
  // Whoever has none shares a rank with all others that have none, and stands above nobody.
  if (lowest.value.value === 0) return say('derived.ai.disagreeNone', { ...names, highRank: highest.rank });
  return say('derived.ai.disagree', { ...names, lowRank: lowest.rank, highRank: highest.rank });
}
