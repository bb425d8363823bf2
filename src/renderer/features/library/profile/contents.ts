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

const section = (id: Exclude<ProfileSection, 'header'>): ContentsEntry => ({ id, message: `profile.section.${id}`, section: id });
const list = (id: 'products' | 'takeOver' | 'augment' | 'moat'): ContentsEntry => ({ id, message: `profile.section.${id}`, section: null });

/** What the page holds, in the page's own order; parts it does not have are left out. */
export function contentsOf(profile: OccupationProfile): readonly ContentsEntry[] {
  const { aiEra, fit, outlook, immigration } = profile;
  const has = (...lists: readonly (readonly unknown[])[]): boolean => lists.some((one) => one.length > 0);
  const entries: readonly (ContentsEntry | false)[] = [
    profile.summary !== null && section('summary'),
    section('dimensions'),
    (aiEra.verdict !== null || aiEra.text !== null || has(aiEra.products, aiEra.takeOver, aiEra.augment, aiEra.moat)) && section('aiEra'),
    has(aiEra.products) && list('products'),
    has(aiEra.takeOver) && list('takeOver'),
    has(aiEra.augment) && list('augment'),
    has(aiEra.moat) && list('moat'),
    has(profile.skillsToBuild) && section('skillsToBuild'),
    profile.entryLevel !== null && section('entryLevel'),
    profile.levelUp !== null && section('levelUp'),
    has(profile.salary.tiers) && section('salary'),
    has(profile.education) && section('education'),
    has(profile.qualifications) && section('qualifications'),
    (immigration.statement !== null || has(immigration.visas)) && section('immigration'),
    has(fit.suits, fit.doesNotSuit) && section('fit'),
    has(outlook.paragraphs, outlook.growthAreas) && section('outlook'),
    has(profile.faq) && section('faq'),
    profile.sources !== null && section('sources'),
  ];
  return entries.filter((entry) => entry !== false);
}
