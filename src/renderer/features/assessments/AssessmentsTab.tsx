import type { ReactElement } from 'react';
import type { ClientId } from '#shared/domain/ids.ts';
import styles from './Assessments.module.css';
import { ConfidenceSection } from './ConfidenceSection.tsx';
import { InterestsSection } from './InterestsSection.tsx';
import { RoutesSection } from './RoutesSection.tsx';
import { SkillsSection } from './SkillsSection.tsx';
import { SuggestionsSection } from './SuggestionsSection.tsx';
import { WeightsSection } from './WeightsSection.tsx';

/** Tab of a client: interests and weights at the left and right, what follows from them and from the work history, then skills and confidence. */
export function AssessmentsTab({ clientId }: { readonly clientId: ClientId }): ReactElement {
  return (
    <div className={styles.tab}>
      <div className={styles.pair}>
        <InterestsSection clientId={clientId} />
        <WeightsSection clientId={clientId} />
      </div>
      <SuggestionsSection clientId={clientId} />
      <RoutesSection clientId={clientId} />
      <SkillsSection clientId={clientId} />
      <ConfidenceSection clientId={clientId} />
    </div>
  );
}
