import type { ProfileReading } from '#shared/contract/library.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { type Comparison, compareProfiles, type ProfileSide } from '#shared/domain/profile/compare-profiles/index.ts';
import { type Fact, factsOf } from './facts.ts';

/** One of the two profiles with what its column needs. */
export interface SideReading {
  readonly side: ProfileSide;
  readonly reading: ProfileReading;
  readonly facts: ReadonlyMap<ItemId, Fact>;
}

export interface Sides {
  readonly page: SideReading;
  readonly computed: SideReading;
  readonly comparison: Comparison;
}

/** The page left and the computed profile right, whichever of the two was asked for. */
export function sidesOf(one: ProfileReading, other: ProfileReading): Sides {
  const [page, computed] = one.origin === 'page' ? [one, other] : [other, one];
  const sideOf = (side: ProfileSide, reading: ProfileReading): SideReading => ({ side, reading, facts: factsOf(reading.profile) });
  return {
    page: sideOf('page', page),
    computed: sideOf('computed', computed),
    comparison: compareProfiles(page.profile, computed.profile),
  };
}
