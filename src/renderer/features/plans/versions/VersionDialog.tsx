import type { ReactElement } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { Button, Dialog, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanState, PlanVersion } from '#shared/domain/plan/versions/plan-version.ts';
import styles from './VersionDialog.module.css';
import { VersionFacts } from './VersionFacts.tsx';
import { VersionSkills } from './VersionSkills.tsx';

interface VersionDialogProps {
  readonly version: PlanVersion;
  readonly state: PlanState;
  /** Whether the plan is as it was then. */
  readonly isNow: boolean;
  readonly busy: boolean;
  /** Why the plan was not set back. */
  readonly failure: Failure | null;
  readonly onGoBack: () => void;
  readonly onClose: () => void;
}

/** A former plan whole, to be read, with the way back to it. */
export function VersionDialog({ version, state, isNow, busy, failure, onGoBack, onClose }: VersionDialogProps): ReactElement {
  const say = useText();
  const dates = useDates();
  return (
    <Dialog
      title={say('planVersions.numberAt', { number: version.number, date: dates.full(version.keptAt) })}
      isOpen
      width="wide"
      onClose={onClose}
      footer={
        <>
          {isNow ? null : <p className={styles.before}>{say('planVersions.back.text')}</p>}
          <Button onPress={onClose}>{say('planVersions.view.close')}</Button>
          <Button kind="primary" busy={busy} unavailable={isNow ? say('planVersions.back.same') : undefined} onPress={onGoBack}>
            {say('planVersions.back.verb')}
          </Button>
        </>
      }
    >
      <FailureBanner failure={failure} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long plan without controls is scrolled by the keyboard from here */}
      <section className={styles.whole} aria-label={state.plan.title} tabIndex={0}>
        <p className={styles.why}>
          <span>{say(`planVersions.reason.${version.reason}`)}</span>
          {version.words === '' ? null : <span className="secondary">{version.words}</span>}
        </p>
        <VersionFacts state={state} />
        <VersionSkills label={say('planVersions.number', { number: version.number })} state={state} />
      </section>
    </Dialog>
  );
}
