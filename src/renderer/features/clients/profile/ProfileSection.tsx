import type { ReactElement, ReactNode } from 'react';
import { Button, SectionHead, useText } from '#renderer/ui/index.ts';
import type { SectionState } from '#shared/domain/intake/section-states.ts';
import styles from './ProfileSection.module.css';

interface ProfileSectionProps {
  /** The section's place on the page, for the list of contents. */
  readonly id: string;
  readonly title: string;
  readonly facts?: string;
  /** With its state, the section can be skipped and taken up again. */
  readonly skipping?: { readonly state: SectionState; readonly onSkip: (skip: boolean) => void } | undefined;
  readonly children: ReactNode;
}

/** One section of the profile. One that was skipped is a line until it is taken up again. */
export function ProfileSection({ id, title, facts, skipping, children }: ProfileSectionProps): ReactElement {
  const say = useText();
  const headingId = `${id}-title`;
  const isSkipped = skipping?.state === 'skipped';
  return (
    <section id={id} aria-labelledby={headingId} className={styles.section}>
      <SectionHead
        id={headingId}
        title={title}
        facts={facts}
        aside={
          skipping === undefined || skipping.state === 'filled' ? undefined : (
            <Button
              size="small"
              kind="quiet"
              label={say(isSkipped ? 'clients.intake.takeUpSection' : 'clients.intake.skipSection', { section: title })}
              onPress={() => skipping.onSkip(!isSkipped)}
            >
              {say(isSkipped ? 'clients.intake.takeUp' : 'clients.intake.skip')}
            </Button>
          )
        }
      />
      {isSkipped ? <p className="caption">{say('clients.intake.skippedText')}</p> : <div className={styles.fields}>{children}</div>}
    </section>
  );
}
