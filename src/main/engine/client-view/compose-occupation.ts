import type { ClientViewStep, ShownEntry, ShownOccupation, ShownStage, ShownText, ShownTier } from '#shared/domain/client-view.ts';
import { ItemId } from '#shared/domain/ids.ts';
import { hasOpenEnd } from '#shared/domain/profile/compare-profiles/index.ts';
import type { DetailedStatement, OccupationProfile, ProfileSection, Statement } from '#shared/domain/profile/profile.ts';
import { type ShownTexts, shownTexts, type ViewMark } from './marks.ts';

/** What an occupation is shown from: its profile as it is in the library, and the annotations that the client view may look at. */
export interface OccupationFacts extends Pick<ShownOccupation, 'profileId' | 'titles' | 'origin' | 'asOf'> {
  readonly profile: OccupationProfile;
  readonly marks: readonly ViewMark[];
}

const summaryItem = ItemId.parse('summary');
const verdictItem = ItemId.parse('aiEra.verdict');
const aiTextItem = ItemId.parse('aiEra.text');

/** The step in which a mark is shown whose passage no step shows. */
const stepOfSection: Readonly<Record<ProfileSection, ClientViewStep>> = {
  header: 'work',
  summary: 'work',
  dimensions: 'work',
  aiEra: 'ai',
  skillsToBuild: 'plan',
  entryLevel: 'work',
  levelUp: 'work',
  salary: 'payAndStudy',
  education: 'payAndStudy',
  qualifications: 'payAndStudy',
  immigration: 'work',
  fit: 'work',
  outlook: 'work',
  faq: 'work',
  sources: 'work',
};

/** Pure: what of an occupation the client may see, in the client view's steps. */
export function composeOccupation({ profile, marks, ...known }: OccupationFacts): ShownOccupation {
  const texts = shownTexts(profile, marks);
  const shown = {
    work: workOf(profile, texts),
    ai: aiOf(profile, texts),
    pay: { period: profile.salary.period, plainWords: texts.section('salary'), tiers: tiersOf(profile, texts) },
    study: {
      plainWords: texts.section('education'),
      stages: stagesOf(profile, texts),
      qualifications: qualificationsOf(profile, texts),
    },
  };
  return {
    ...known,
    socCode: profile.socCode,
    title: profile.titles.official ?? profile.titles.page,
    language: profile.language.body,
    ...shown,
    // Last: it is of what was not shown above.
    otherMarks: otherMarks(texts),
  };
}

function workOf({ fit }: OccupationProfile, texts: ShownTexts): ShownOccupation['work'] {
  return {
    summary: sectionProse('summary', summaryItem, texts),
    suits: sentences(fit.suits, texts),
    doesNotSuit: sentences(fit.doesNotSuit, texts),
  };
}

function aiOf({ aiEra, dimensions }: OccupationProfile, texts: ShownTexts): ShownOccupation['ai'] {
  const risk = dimensions.find(({ name }) => name === 'aiRisk');
  const verdict = texts.besideFigures(verdictItem);
  const beside = risk === undefined ? null : texts.besideFigures(risk.id);
  return {
    verdict: verdict === null || aiEra.verdict === null ? null : { ...aiEra.verdict, marks: verdict.marks },
    text: sectionProse('aiEra', aiTextItem, texts),
    risk: beside === null ? null : { value: risk?.value ?? null, marks: beside.marks },
    takeOver: detailed(aiEra.takeOver, texts),
    peopleKeep: detailed(aiEra.moat, texts),
  };
}

/** A section's own text, or the plain words for the section in its place. */
function sectionProse(section: ProfileSection, item: ItemId, texts: ShownTexts): ShownText | null {
  const own = texts.prose(item);
  const plain = texts.section(section);
  return plain === null ? own : { text: plain, isPlainWords: true, marks: own?.marks ?? [] };
}

function sentences(list: readonly Statement[], texts: ShownTexts): ShownEntry[] {
  return list.flatMap(({ id }) => entry(id, null, texts));
}

function detailed(list: readonly DetailedStatement[], texts: ShownTexts): ShownEntry[] {
  return list.flatMap((one) => entry(one.id, one, texts));
}

function qualificationsOf({ qualifications }: OccupationProfile, texts: ShownTexts): ShownOccupation['study']['qualifications'] {
  return qualifications.flatMap(({ id, name, issuer, required }) =>
    entry(id, { name, detail: issuer }, texts).map((shown) => ({ ...shown, required })),
  );
}

/** An entry in its parts where it has some, and whole where plain words stand in its place; none where it is not for this client. */
function entry(id: ItemId, parts: Pick<DetailedStatement, 'name' | 'detail'> | null, texts: ShownTexts): ShownEntry[] {
  const shown = texts.entry(id);
  if (shown === null) return [];
  return [shown.isPlainWords || parts === null ? { ...shown, detail: null } : { ...shown, text: parts.name, detail: parts.detail }];
}

function tiersOf({ salary }: OccupationProfile, texts: ShownTexts): ShownTier[] {
  return salary.tiers.flatMap(({ id, level, name, years, range, text }) => {
    const beside = texts.besideFigures(id);
    return beside === null ? [] : [{ ...beside, level, name, years, range, isOpen: hasOpenEnd(text) }];
  });
}

function stagesOf({ education }: OccupationProfile, texts: ShownTexts): ShownStage[] {
  return education.flatMap(({ id, stage, years, cost }) => {
    const beside = texts.besideFigures(id);
    return beside === null ? [] : [{ ...beside, stage, years, cost }];
  });
}

function otherMarks(texts: ShownTexts): ShownOccupation['otherMarks'] {
  const byStep = Map.groupBy(texts.others(), ({ section }) => stepOfSection[section]);
  return Object.fromEntries([...byStep].map(([step, found]) => [step, found.map(({ mark }) => mark)]));
}
