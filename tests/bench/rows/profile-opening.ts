import { createRouterClient } from '@orpc/server';
import { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { libraryHandlers } from '../../../src/main/engine/library/index.ts';
import type { Comparison } from '../comparison.ts';
import { openSampleCase } from '../sample-case.ts';

const OPENINGS = 50;

export const profileOpening: Comparison = {
  name: `opening a profile, ${OPENINGS} times`,
  peer: 'its row and that of the page it shares text with, parsed and checked',
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
          const rows = await db
            .selectFrom('profile')
            .innerJoin('profile_version', 'profile_version.id', 'profile.current_version_id')
            .select(['profile_json', 'questions_json', 'warnings_json', 'raw'])
            .execute();
          for (const row of rows) OccupationProfile.parse(JSON.parse(row.profile_json));
        }
      },
      close: sample.close,
    };
  },
};
