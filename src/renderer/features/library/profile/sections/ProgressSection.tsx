import type { ReactElement } from 'react';
import { ItemText } from '#renderer/features/annotations/index.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { ProfileSectionBlock } from '../ProfileSectionBlock.tsx';
import { passageId } from '../passage-ids.ts';
import styles from './sections.module.css';

/** Getting in and moving up, side by side. */
export function ProgressSection({ profile }: { readonly profile: OccupationProfile }): ReactElement | null {
  const { entryLevel, levelUp } = profile;
  if (entryLevel === null && levelUp === null) return null;
  return (
    <div className={styles.columns}>
      {entryLevel === null ? null : (
        <ProfileSectionBlock id="entryLevel">
          <ItemText id={passageId(profile, 'entryLevel', entryLevel)} text={entryLevel} />
        </ProfileSectionBlock>
      )}
      {levelUp === null ? null : (
        <ProfileSectionBlock id="levelUp">
          <ItemText id={passageId(profile, 'levelUp', levelUp)} text={levelUp} />
        </ProfileSectionBlock>
      )}
    </div>
  );
}
