import type { EducationStage } from '../../profile/profile.ts';
import { coverageSentences } from '../coverage-words.ts';
import type { Page } from '../page.ts';
import { experienceStages, lengthOf, type StageKey, type StageLength, schoolStages, trainingStages } from '../program-lengths.ts';
import { educationCode, projectionBasis, trainingCode } from '../projection-words.ts';
import type { Sitting } from '../sitting.ts';
import { joined, type Wording } from '../wording.ts';

/** The typical way in as stages: school, then work in a related occupation, then training on the job. No source gives what they cost. */
export function writeEducation(sitting: Sitting, page: Page): EducationStage[] {
  const { projection } = sitting.occupation;
  if (!projection) {
    page.leaveOut('education', 'derived.reason.noProjection');
    return [];
  }
  page.leaveOut('education.cost', 'derived.reason.noCost');
  const keys = [
    ...schoolStages[educationCode(projection.entryEducation)],
    experienceStages[projection.experience],
    trainingStages[trainingCode(projection.training)],
  ];
  return keys.flatMap((key) => (key === null ? [] : [writeStage(sitting, page, key)]));
}

function writeStage(sitting: Sitting, page: Page, key: StageKey): EducationStage {
  const { say, occupation } = sitting;
  const name = say(`derived.stage.${key}`);
  const length = lengthOf(key);
  const { stage, text } = withLength(sitting, name, length);
  const wording = joined([text, ...coverageSentences(say, occupation.code, [occupation.projection])]);
  return {
    id: page.write(page.id('education', name.text), 'education', wording),
    stage: stage.text,
    years: length.kind === 'range' && length.unit === 'years' ? { low: length.low, high: length.high } : null,
    cost: null,
    text: wording.text,
  };
}

/** A range stands behind the stage's name; where only one end is named, the name says so, for `years` cannot. */
function withLength({ say, figure, occupation }: Sitting, name: Wording, length: StageLength): { stage: Wording; text: Wording } {
  const { projection } = occupation;
  if (!projection || length.kind === 'none') return { stage: name, text: say('derived.length.open', { stage: name }) };
  const basis = projectionBasis(projection, projection.baseYear);
  const make = (end: 'Low' | 'High', value: number) => figure.computed(`${length.unit}${end}`, value, basis, 'programLength');
  if (length.kind === 'bound') {
    const stage = say(`derived.stage.${length.key}.length`, { [length.end]: make(length.end === 'low' ? 'Low' : 'High', length.value) });
    return { stage, text: say('derived.length.open', { stage }) };
  }
  const fillings = { stage: name, low: make('Low', length.low), high: make('High', length.high) };
  return { stage: name, text: say(`derived.length.${length.unit}`, fillings) };
}
