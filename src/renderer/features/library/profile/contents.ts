import type { ComputedParts, ProfileReading } from '#shared/contract/library.ts';
import type { ReasonPlace } from '#shared/domain/derived-profile/derived-profile.ts';
import type { ProfileSection } from '#shared/domain/profile/profile.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

/** The lists inside the AI block. */
type AiList = 'products' | 'takeOver' | 'augment' | 'moat';

/** A place the list of contents leads to: a section of the page, one of the lists inside the AI block, or the related occupations. */
export type PlaceId = Exclude<ProfileSection, 'header'> | AiList | 'related';

export interface ContentsEntry {
  readonly id: PlaceId;
  readonly message: MessageId;
  /** The section whose notes are counted beside the entry; none for what carries no notes of its own. */
  readonly section: ProfileSection | null;
  /** Stands under the entry before it. */
  readonly isInner: boolean;
}

const entryOf = (id: Exclude<ProfileSection, 'header'>): ContentsEntry => ({
  id,
  message: `profile.section.${id}`,
  section: id,
  isInner: false,
});

/**
 * What the page holds, in the page's own order. Parts that an imported page does not have are left out; on a computed profile each has at
 * least its reason, and the related occupations close it.
 */
export function contentsOf({ profile, computed }: Pick<ProfileReading, 'profile' | 'computed'>): readonly ContentsEntry[] {
  const { aiEra, fit, outlook } = profile;
  const reasons: ComputedParts['reasons'] = computed?.reasons ?? {};
  const has = (lists: readonly (readonly unknown[])[], ...places: readonly ReasonPlace[]): boolean =>
    lists.some((one) => one.length > 0) || places.some((place) => reasons[place] !== undefined);
  const states = (text: string | null, place: ReasonPlace): boolean => text !== null || reasons[place] !== undefined;
  const list = (id: AiList): ContentsEntry => ({
    id,
    message: computed === null || id === 'products' ? `profile.section.${id}` : `profile.section.computed.${id}`,
    section: null,
    isInner: true,
  });
  const entries: readonly (ContentsEntry | false)[] = [
    profile.summary !== null && entryOf('summary'),
    entryOf('dimensions'),
    (aiEra.verdict !== null || aiEra.text !== null || has([aiEra.products, aiEra.takeOver, aiEra.augment, aiEra.moat], 'aiEra.verdict')) &&
      entryOf('aiEra'),
    has([aiEra.products], 'aiEra.products') && list('products'),
    has([aiEra.takeOver], 'aiEra.takeOver') && list('takeOver'),
    has([aiEra.augment], 'aiEra.augment') && list('augment'),
    has([aiEra.moat], 'aiEra.moat') && list('moat'),
    has([profile.skillsToBuild], 'skillsToBuild') && entryOf('skillsToBuild'),
    states(profile.entryLevel, 'entryLevel') && entryOf('entryLevel'),
    states(profile.levelUp, 'levelUp') && entryOf('levelUp'),
    has([profile.salary.tiers], 'salary') && entryOf('salary'),
    has([profile.education], 'education') && entryOf('education'),
    has([profile.qualifications], 'qualifications') && entryOf('qualifications'),
    has([profile.passages.filter(({ section }) => section === 'immigration')], 'immigration.statement') && entryOf('immigration'),
    has([fit.suits, fit.doesNotSuit], 'fit.suits', 'fit.doesNotSuit') && entryOf('fit'),
    has([outlook.paragraphs, outlook.growthAreas], 'outlook', 'outlook.growthAreas') && entryOf('outlook'),
    has([profile.faq]) && entryOf('faq'),
    states(profile.sources, 'sources') && entryOf('sources'),
    computed !== null && { id: 'related', message: 'profile.section.related', section: null, isInner: false },
  ];
  return entries.filter((entry) => entry !== false);
}
