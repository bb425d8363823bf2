import type { ReactElement } from 'react';
import { ItemText } from '#renderer/features/annotations/index.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { ProfileSectionBlock } from '../ProfileSectionBlock.tsx';
import { passageId } from '../passage-ids.ts';
import { Reason, useHasReason } from '../Reason.tsx';
import styles from './sections.module.css';

/** Getting in and moving up, side by side. */
export function ProgressSection({ profile }: { readonly profile: OccupationProfile }): ReactElement | null {
  const { entryLevel, levelUp } = profile;
  const hasReason = useHasReason();
  if (entryLevel === null && levelUp === null && !hasReason('entryLevel', 'levelUp')) return null;
  return (
    <div className={styles.columns}>
      <Half id="entryLevel" profile={profile} />
      <Half id="levelUp" profile={profile} />
    </div>
  );
}

function Half({ id, profile }: { readonly id: 'entryLevel' | 'levelUp'; readonly profile: OccupationProfile }): ReactElement | null {
  const hasReason = useHasReason();
  const text = profile[id];
  if (text === null && !hasReason(id)) return null;
  return (
    <ProfileSectionBlock id={id}>
      <Reason place={id} />
      {text === null ? null : <ItemText id={passageId(profile, id, text)} text={text} />}
    </ProfileSectionBlock>
  );
}
