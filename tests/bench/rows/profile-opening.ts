import { createRouterClient } from '@orpc/server';
import { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { libraryHandlers } from '../../../src/main/engine/library/index.ts';
import type { Comparison } from '../comparison.ts';
import { openSampleCase } from '../sample-case.ts';

const OPENINGS = 50;

export const profileOpening: Comparison = {
  name: `opening a profile, ${OPENINGS} times`,
  peer: 'the bare row, parsed and checked',
  goal: 4,
  async prepare() {
    const sample = await openSampleCase();
    const library = createRouterClient(libraryHandlers(sample.context));
    const { db } = sample.workspace;
    return {
      ours: async () => {
        for (let opening = 0; opening < OPENINGS; opening += 1) await library.read({ profileId: sample.librarian });
      },
      theirs: async () => {
        for (let opening = 0; opening < OPENINGS; opening += 1) {
          const row = await db
            .selectFrom('profile_version')
            .select('profile_json')
            .where('profile_id', '=', sample.librarian)
            .executeTakeFirstOrThrow();
          OccupationProfile.parse(JSON.parse(row.profile_json));
        }
      },
      close: sample.close,
    };
  },
};
