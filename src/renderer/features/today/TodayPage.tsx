import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, EmptyState, PageHead, useDates, useText } from '#renderer/ui/index.ts';
import { DueActions } from './DueActions.tsx';
import { OpenSessions } from './OpenSessions.tsx';
import { PlanReviews } from './PlanReviews.tsx';
import { RecentClients } from './RecentClients.tsx';
import styles from './TodayPage.module.css';
import { type Today, useToday } from './use-today.ts';

/** What to do now: sessions still open, actions and plan reviews that are due, and the clients seen last. */
export function TodayPage(): ReactElement {
  const say = useText();
  return (
    <Screen title={say('app.section.today')} trail={[say('app.section.today')]}>
      <div className="scroll">
        <Loaded query={useToday()} rows={8}>
          {(today) => (
            <>
              <DayHead {...today} />
              <div className={styles.page}>{today.clients.length === 0 ? <FirstDay /> : <Day {...today} />}</div>
            </>
          )}
        </Loaded>
      </div>
    </Screen>
  );
}

/** The date, and beside it how much there is to do. */
function DayHead({ work: { today, actions, reviews }, sessions, clients }: Today): ReactElement {
  const say = useText();
  const dates = useDates();
  const { due, late } = actions;
  const facts = [
    say('app.today.sessionsOpen', { count: sessions.length }),
    late === 0 ? say('app.today.actionsDue', { count: due }) : say('app.today.actionsLate', { count: due, late }),
    say('app.today.reviewsDue', { count: reviews.due }),
  ];
  return <PageHead title={dates.day(today)} facts={clients.length === 0 ? [] : facts} />;
}

function Day({ work, sessions, clients }: Today): ReactElement {
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>
        <OpenSessions sessions={sessions} />
        <RecentClients clients={clients} />
      </div>
      <div className={styles.stack}>
        <DueActions work={work} />
        <PlanReviews work={work} />
      </div>
    </div>
  );
}

/** A workspace without clients: how it starts. */
function FirstDay(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={say('app.today.empty')}
      action={
        <Button kind="primary" icon="plus" onPress={() => void navigate({ to: '/clients/new' })}>
          {say('app.today.newClient')}
        </Button>
      }
    >
      {say('app.today.emptyText')}
    </EmptyState>
  );
}
