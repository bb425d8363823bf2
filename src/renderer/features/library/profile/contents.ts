import type { OccupationProfile, ProfileSection } from '#shared/domain/profile/profile.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

/** A place the list of contents leads to: a section of the page, or one of the lists inside the AI block. */
export type PlaceId = Exclude<ProfileSection, 'header'> | 'products' | 'takeOver' | 'augment' | 'moat';

export interface ContentsEntry {
  readonly id: PlaceId;
  readonly message: MessageId;
  /** The section whose notes are counted beside the entry; none for a list inside a section. */
  readonly section: ProfileSection | null;
}

const entryOf = (id: Exclude<ProfileSection, 'header'>): ContentsEntry => ({ id, message: `profile.section.${id}`, section: id });
const list = (id: 'products' | 'takeOver' | 'augment' | 'moat'): ContentsEntry => ({ id, message: `profile.section.${id}`, section: null });

/** What the page holds, in the page's own order; parts it does not have are left out. */
export function contentsOf(profile: OccupationProfile): readonly ContentsEntry[] {
  const { aiEra, fit, outlook } = profile;
  const has = (...lists: readonly (readonly unknown[])[]): boolean => lists.some((one) => one.length > 0);
  const entries: readonly (ContentsEntry | false)[] = [
    profile.summary !== null && entryOf('summary'),
    entryOf('dimensions'),
    (aiEra.verdict !== null || aiEra.text !== null || has(aiEra.products, aiEra.takeOver, aiEra.augment, aiEra.moat)) && entryOf('aiEra'),
    has(aiEra.products) && list('products'),
    has(aiEra.takeOver) && list('takeOver'),
    has(aiEra.augment) && list('augment'),
    has(aiEra.moat) && list('moat'),
    has(profile.skillsToBuild) && entryOf('skillsToBuild'),
    profile.entryLevel !== null && entryOf('entryLevel'),
    profile.levelUp !== null && entryOf('levelUp'),
    has(profile.salary.tiers) && entryOf('salary'),
    has(profile.education) && entryOf('education'),
    has(profile.qualifications) && entryOf('qualifications'),
    profile.passages.some(({ section }) => section === 'immigration') && entryOf('immigration'),
    has(fit.suits, fit.doesNotSuit) && entryOf('fit'),
    has(outlook.paragraphs, outlook.growthAreas) && entryOf('outlook'),
    has(profile.faq) && entryOf('faq'),
    profile.sources !== null && entryOf('sources'),
  ];
  return entries.filter((entry) => entry !== false);
}
