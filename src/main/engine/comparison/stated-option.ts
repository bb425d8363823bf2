import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import { computedScale, pageScale } from '#shared/domain/fit/fit.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import { occupationOfComputed } from '#shared/domain/profile/computed-profile-id.ts';
import type { DimensionName } from '#shared/domain/profile/dimensions.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import type { EngineContext } from '../context.ts';
import { findCurrentVersion, renewComputed } from '../library/index.ts';
import { notFound } from '../refusal.ts';

/** The profile in use, a computed one brought up to the library first. Throws NOT_FOUND where there is none. */
export async function profileInUse(context: EngineContext, profileId: ProfileId): Promise<OccupationProfile> {
  await renewComputed(context, profileId);
  const version = await findCurrentVersion(context.workspace().db, profileId);
  if (version === null) throw notFound('profile');
  return version.profile;
}

export type StatedOption = Pick<ComparedOption, 'profileId' | 'origin' | 'socCode' | 'title' | 'language' | 'scale' | 'stated'>;

/** What a profile itself states of an occupation. */
export function statedOption(profileId: ProfileId, profile: OccupationProfile): StatedOption {
  const origin = originOf(profileId);
  const { socCode, titles, language, dimensions } = profile;
  const scoreOf = (name: DimensionName) => dimensions.find((each) => each.name === name)?.value ?? null;
  return {
    profileId,
    origin,
    socCode,
    title: titles.official ?? titles.page,
    language: language.body,
    scale: origin === 'computed' ? computedScale : pageScale,
    stated: {
      income: scoreOf('income'),
      demand: scoreOf('demand'),
      outlook: scoreOf('outlook'),
      prFriendliness: scoreOf('prFriendliness'),
      aiRisk: scoreOf('aiRisk'),
      competition: scoreOf('competition'),
      studyTime: scoreOf('studyTime'),
      certification: scoreOf('certification'),
      prDifficulty: scoreOf('prDifficulty'),
    },
  };
}

export function originOf(profileId: ProfileId): ComparedOption['origin'] {
  return occupationOfComputed(profileId) === null ? 'page' : 'computed';
}
