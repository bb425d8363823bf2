import type { Translate } from '../../locales/translate.ts';
import { type DimensionName, dimensionDirection } from '../profile/dimensions.ts';
import type { ScoredDimension, Suggestion, SuggestionCheck, SuggestionReason } from './suggestion.ts';

/** Words in the reader's language; `list` joins names the way that language does. */
export interface SuggestionWords {
  readonly say: Translate;
  readonly list: (names: string[]) => string;
}

export interface SuggestionSentence {
  readonly tone: 'for' | 'against' | 'ask' | 'unknown';
  readonly text: string;
}

/** All there is to say of a suggestion: what speaks for it, what against, what to ask, what is not known. */
export function suggestionSentences({ reasons, checks, unknown }: Suggestion, words: SuggestionWords): SuggestionSentence[] {
  const { say, list } = words;
  const dimension = (name: DimensionName) => say(`profile.dimension.${name}`);
  return [
    ...reasons.map((reason): SuggestionSentence => ({ tone: toneOf(reason), text: reasonSentence(reason, words) })),
    ...checks.map((check): SuggestionSentence => ({ tone: 'ask', text: checkSentence(check, say) })),
    ...(unknown === null
      ? []
      : [
          {
            tone: 'unknown' as const,
            text: say('assessments.unknown', { dimensions: list(unknown.dimensions.map(dimension)), percent: unknown.percent }),
          },
        ]),
  ];
}

function toneOf({ kind }: SuggestionReason): SuggestionSentence['tone'] {
  return kind === 'poorOn' || kind === 'interestsDiffer' ? 'against' : 'for';
}

function reasonSentence(reason: SuggestionReason, { say, list }: SuggestionWords): string {
  switch (reason.kind) {
    case 'interestsStrong':
    case 'interestsFair': {
      const letters = reason.letters.map((letter) => say(`assessments.letter.${letter}`));
      return say(`assessments.reason.${reason.kind}`, { count: letters.length, letters: list(letters) });
    }
    case 'goodOn':
    case 'poorOn': {
      const isGood = reason.kind === 'goodOn';
      return say(`assessments.reason.${reason.kind}`, { dimensions: list(reason.dimensions.map((each) => scored(each, isGood, say))) });
    }
    case 'nearTo':
      return say('assessments.reason.nearTo', { titles: list([...reason.titles]) });
    case 'hasDone':
    case 'interestsDiffer':
      return say(`assessments.reason.${reason.kind}`);
  }
}

/** "Study time (4.3 of 10, higher than most)": the words hold the score against the library. A good burden is a low one. */
function scored({ name, score }: ScoredDimension, isGood: boolean, say: Translate): string {
  const isHigh = (dimensionDirection[name] === 'benefit') === isGood;
  return say('assessments.reason.dimension', { level: isHigh ? 'high' : 'low', name: say(`profile.dimension.${name}`), score });
}

/** A limit that no figure settles, as what is to be asked. */
export function checkSentence(check: SuggestionCheck, say: Translate): string {
  if (check.kind !== 'studyPartTime') return say(`assessments.check.${check.kind}`);
  return say('assessments.check.studyPartTime', { education: educationWords(check.education, say), years: check.years });
}

function educationWords(education: number, say: Translate): string {
  const level = ([1, 2, 3, 4, 5, 6, 7, 8] as const).find((each) => each === education) ?? 8;
  return say(`derived.education.${level}`);
}
