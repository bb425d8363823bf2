import { occupationOfComputed } from '#shared/domain/profile/computed-profile-id.ts';
import type { Text } from '../../paper/index.ts';
import { type Phrases, pageText, unofficialTitle } from '../../paper-parts/index.ts';
import { type OccupationOnPaper, titleOf } from '../report-data.ts';

/** An occupation's name where several stand together: a page and the computed profile of one occupation have the same. */
export function titleWithOrigin(phrases: Phrases, { profileId, profile }: Pick<OccupationOnPaper, 'profileId' | 'profile'>): string {
  const title = titleOf(profile);
  return occupationOfComputed(profileId) === null ? title : phrases.say('paper.computedTitle', { title });
}

/** Its other name: the page's own, or this project's translation, which says that it is unofficial; null where there is none. */
export function otherTitle(phrases: Phrases, { profile, computed }: OccupationOnPaper): Text | null {
  if (computed !== null) return unofficialTitle(phrases, computed.titles);
  return profile.titles.page === titleOf(profile) ? null : pageText(profile.titles.page, profile.language.chrome);
}
