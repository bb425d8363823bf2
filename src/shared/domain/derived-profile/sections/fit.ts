import type { RiasecLetter } from '../../occupation/occupation.ts';
import type { OccupationProfile, Statement } from '../../profile/profile.ts';
import { coverageBriefly, noteOf } from '../coverage-words.ts';
import type { Page } from '../page.ts';
import type { Sitting } from '../sitting.ts';
import type { Wording } from '../wording.ts';
import { styleKey, valueKey } from '../work-elements.ts';

/** On the scale from 1 to 7. */
const strongInterest = 4;
const weakInterest = 2.5;
const strongValue = 4.5;
const weakValue = 3;

/** Impact of a work style, on the scale from -3 to 3. */
const strongStyle = 1.5;
const weakStyle = 0.5;

const stylesNamed = 3;

/** An entry of a list before it is written; `words` make its id. */
interface Entry {
  readonly words: string;
  readonly wording: Wording;
}

/**
 * Whom the work suits, from its strongest interests, the work styles that help most in it and the work value it meets best; whom less, from
 * the weakest interests, styles of little use, and the value it meets least.
 */
export function writeFit(sitting: Sitting, page: Page): OccupationProfile['fit'] {
  const write = (side: 'suits' | 'doesNotSuit', entries: readonly Entry[]): Statement[] => {
    if (entries.length === 0)
      page.leaveOut(`fit.${side}`, sitting.occupation.interests ? `derived.reason.${side}` : 'derived.reason.noInterests');
    return entries.map(({ words, wording }) => ({
      id: page.write(page.id(`fit.${side}`, words), 'fit', wording),
      text: wording.text,
    }));
  };
  return {
    suits: write('suits', [...interests(sitting, 'suits'), ...styles(sitting, 'suits'), ...values(sitting, 'suits')]),
    doesNotSuit: write('doesNotSuit', [
      ...interests(sitting, 'doesNotSuit'),
      ...styles(sitting, 'doesNotSuit'),
      ...values(sitting, 'doesNotSuit'),
    ]),
  };
}

type Side = 'suits' | 'doesNotSuit';

/** The two strongest, or weakest, as far as they are strong or weak; of the strong at least the first. */
function interests(sitting: Sitting, side: Side): Entry[] {
  const { say, figure, occupation } = sitting;
  const block = occupation.interests;
  if (!block) return [];
  const letters: readonly RiasecLetter[] = ['R', 'I', 'A', 'S', 'E', 'C'];
  const sorted = letters
    .map((letter) => ({ letter, score: block.scores[letter] }))
    .sort((one, other) => (side === 'suits' ? other.score - one.score : one.score - other.score));
  const chosen = sorted
    .slice(0, 2)
    .filter(({ score }, place) => (side === 'suits' ? score >= strongInterest || place === 0 : score <= weakInterest));
  return chosen.map(({ letter, score }) => {
    const name = say(`derived.interest.${letter}`).text;
    const basis = { source: 'onet', year: block.year, coverage: block.coverage, from: block.from } as const;
    const wording = say(`derived.${side}.${letter}`, {
      interest: name,
      score: figure.official('interest', score, basis),
      note: note(sitting, block),
    });
    return { words: name, wording };
  });
}

/** The styles that help most; or the one of least use, which gets in the way where its impact is below nothing. */
function styles(sitting: Sitting, side: Side): Entry[] {
  const { say, figure, detail, elementNames } = sitting;
  const block = detail.workStyles;
  if (!block) return [];
  const known = block.styles.flatMap(({ element, impact }) => {
    const key = styleKey(element);
    const name = elementNames[element];
    return key && name ? [{ key, name, impact }] : [];
  });
  const sorted = known.toSorted((one, other) => (side === 'suits' ? other.impact - one.impact : one.impact - other.impact));
  const chosen =
    side === 'suits'
      ? sorted.slice(0, stylesNamed).filter(({ impact }) => impact >= strongStyle)
      : sorted.slice(0, 1).filter(({ impact }) => impact < weakStyle);
  return chosen.map(({ key, name, impact }) => {
    const basis = { source: 'onet', year: block.year, coverage: block.coverage, from: block.from } as const;
    const how = side === 'suits' ? 'helps' : impact < 0 ? 'hinders' : 'countsLittle';
    const wording = say(`derived.style.${how}`, {
      style: say(`derived.style.${key}`),
      impact: figure.official('workStyle', impact, basis),
      note: note(sitting, block),
    });
    return { words: name, wording };
  });
}

/** The work value met best, or least. */
function values(sitting: Sitting, side: Side): Entry[] {
  const { say, figure, detail, elementNames } = sitting;
  const block = detail.workValues;
  if (!block) return [];
  const [chosen] = block.values.toSorted((one, other) => (side === 'suits' ? other.extent - one.extent : one.extent - other.extent));
  const key = chosen && valueKey(chosen.element);
  const name = chosen && elementNames[chosen.element];
  if (!chosen || !key || !name || (side === 'suits' ? chosen.extent < strongValue : chosen.extent > weakValue)) return [];
  const basis = { source: 'onet', year: block.year, coverage: block.coverage, from: block.from } as const;
  const wording = say(`derived.value.${side}`, {
    value: say(`derived.value.${key}`),
    extent: figure.official('workValue', chosen.extent, basis),
    note: note(sitting, block),
  });
  return [{ words: name, wording }];
}

function note({ say, occupation }: Sitting, block: Parameters<typeof coverageBriefly>[2][number]): Wording {
  return noteOf(coverageBriefly(say, occupation.code, [block]));
}
