import type { ReactElement } from 'react';
import { ItemText, PlainSection } from '#renderer/features/annotations/index.ts';
import { useText } from '#renderer/ui/index.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { passageId } from '../passage-ids.ts';
import { useReading } from '../reading-context.ts';
import styles from './sections.module.css';

/** The page's first sentences, under the title without a head of their own. */
export function SummarySection({ profile }: { readonly profile: OccupationProfile }): ReactElement | null {
  const say = useText();
  const { computed } = useReading();
  if (profile.summary === null) return null;
  return (
    <section className={styles.summary} data-place="summary" aria-label={say('profile.section.summary')}>
      <PlainSection section="summary">
        <ItemText id={passageId(profile, 'summary', profile.summary)} text={profile.summary} />
      </PlainSection>
      {computed === null ? null : <p className={styles.dotted}>{say('profile.computed.dotted')}</p>}
    </section>
  );
}
