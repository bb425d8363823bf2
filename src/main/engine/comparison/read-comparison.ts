import { nineScores } from '#shared/domain/assessment/nine-scores.ts';
import { suggestedFrom } from '#shared/domain/assessment/suggested-from.ts';
import { compareTexts } from '#shared/domain/comparison/compare-texts.ts';
import type { ComparedOption, Comparison, EnteredValue } from '#shared/domain/comparison/comparison.ts';
import { holdLimits, limitsToAsk } from '#shared/domain/comparison/hold-limits.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import type { DealBreaker } from '#shared/domain/intake/deal-breaker.ts';
import type { WorkHistory } from '#shared/domain/intake/entries.ts';
import type { ClientLanguage } from '#shared/domain/languages.ts';
import type { Occupation } from '#shared/domain/occupation/occupation.ts';
import { wholeCode } from '#shared/domain/occupation/whole-code.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { yearsStudied } from '../assessments/index.ts';
import { findClient } from '../clients/index.ts';
import type { EngineContext } from '../context.ts';
import { readIntake } from '../intake/index.ts';
import { notFound, unlessRefused } from '../refusal.ts';
import { comparedPay } from './compared-pay.ts';
import { readEntered } from './entered-store.ts';
import { originOf, profileInUse, statedOption } from './stated-option.ts';

/** The occupations side by side. Where the library cannot be read they are compared all the same, with the deal-breakers left open. */
export async function readComparison(context: EngineContext, clientId: ClientId, profileIds: readonly ProfileId[]): Promise<Comparison> {
  const { db } = context.workspace();
  const client = await findClient(db, clientId);
  if (!client) throw notFound('client');
  const { education, workHistory } = await readIntake(db, clientId);
  const found = [];
  for (const profileId of profileIds) found.push({ profileId, profile: await profileInUse(context, profileId) });
  const { languages, dealBreakers } = client;
  return compare(context, found, {
    languages,
    dealBreakers,
    workHistory,
    studied: yearsStudied(education),
    enteredFor: (profileId) => readEntered(db, clientId, profileId),
  });
}

/** The occupations side by side for nobody in particular: by what their sources state alone. */
export function compareForNobody(context: EngineContext, found: readonly Compared[]): Promise<Comparison> {
  return compare(context, found, { languages: [], dealBreakers: [], workHistory: [], studied: null, enteredFor: async () => [] });
}

interface Compared {
  readonly profileId: ProfileId;
  readonly profile: OccupationProfile;
}

/** What of a client a comparison counts in. */
interface ComparedFor {
  readonly languages: readonly ClientLanguage[];
  readonly dealBreakers: readonly DealBreaker[];
  readonly workHistory: readonly Pick<WorkHistory, 'socCode'>[];
  readonly studied: number | null;
  readonly enteredFor: (profileId: ProfileId) => Promise<EnteredValue[]>;
}

async function compare(context: EngineContext, found: readonly Compared[], client: ComparedFor): Promise<Comparison> {
  const { languages, dealBreakers, workHistory, studied } = client;
  const library = await unlessRefused(context.occupations.occupations(), []);
  const options: ComparedOption[] = [];
  for (const { profileId, profile } of found) {
    const occupation = library.find(({ code }) => code === wholeCode(profile.socCode));
    options.push({
      ...statedOption(profileId, profile),
      pay: comparedPay(profile, originOf(profileId) === 'computed' ? (occupation ?? null) : null),
      otherTitles: occupation === undefined ? [] : titlesIn(occupation, languages),
      isHeld: workHistory.some((post) => post.socCode !== null && wholeCode(post.socCode) === wholeCode(profile.socCode)),
      entered: await client.enteredFor(profileId),
      limits: occupation === undefined ? null : holdLimits(suggestedFrom(occupation, nineScores([])), dealBreakers, studied),
    });
  }
  return { options, texts: compareTexts(found), toAsk: limitsToAsk(dealBreakers) };
}

function titlesIn({ titles }: Occupation, languages: readonly ClientLanguage[]): ComparedOption['otherTitles'] {
  return (['zh-Hant', 'th', 'es'] as const)
    .filter((language) => languages.some((each) => each === language))
    .map((language) => ({ language, title: titles[language] }));
}
