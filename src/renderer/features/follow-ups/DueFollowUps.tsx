import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { SectionHead, useText } from '#renderer/ui/index.ts';
import type { FollowUpsDue } from '#shared/contract/follow-ups.ts';
import { FollowUpTable } from './FollowUpTable.tsx';
import styles from './follow-ups.module.css';
import { useTick } from './use-follow-ups.ts';

/** Follow-ups of all clients that are late or due within a week; ticked here. */
export function DueFollowUps({ due: { today, listed, due } }: { readonly due: FollowUpsDue }): ReactElement {
  const say = useText();
  const tick = useTick();
  const shown = listed.filter(({ doneOn }) => doneOn === null).length;
  return (
    <section ref={keepFocusHere}>
      <SectionHead
        title={say('followUps.dueTitle')}
        facts={say('followUps.left', { count: due })}
        aside={<Link to="/follow-ups">{say('followUps.all')}</Link>}
      />
      <FailureBanner failure={tick.failure} />
      {listed.length === 0 ? (
        <p className="caption">{say('followUps.noneDue')}</p>
      ) : (
        <FollowUpTable label={say('followUps.dueTitle')} followUps={listed} today={today} onTick={tick.run} />
      )}
      {due > shown ? <p className={styles.rest}>{say('followUps.rest', { shown, count: due })}</p> : null}
    </section>
  );
}
