import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, EmptyState, PageHead, useDates, useText } from '#renderer/ui/index.ts';
import type { OpenSession } from '#shared/contract/sessions.ts';
import type { DueWork } from '#shared/domain/plan/due-work.ts';
import { DueActions } from './DueActions.tsx';
import { OpenSessions } from './OpenSessions.tsx';
import { PlanReviews } from './PlanReviews.tsx';
import { RecentClients } from './RecentClients.tsx';
import styles from './TodayPage.module.css';

/** Clients seen last, as many as two columns of three. */
const RECENT = 6;

/** What to do now: sessions still open, actions and plan reviews that are due, and the clients seen last. */
export function TodayPage(): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const work = useQuery(queries.plans.due.queryOptions());
  const sessions = useQuery(queries.sessions.open.queryOptions());
  const clients = useQuery(queries.clients.list.queryOptions({ input: { limit: RECENT } }));
  return (
    <Screen title={say('app.section.today')} trail={[say('app.section.today')]}>
      <div className="scroll">
        <Loaded query={work} rows={8}>
          {(due) => (
            <Loaded query={sessions} rows={8}>
              {(open) => (
                <Loaded query={clients} rows={8}>
                  {(recent) => (
                    <>
                      <DayHead work={due} sessions={open} isEmpty={recent.length === 0} />
                      <div className={styles.page}>
                        {recent.length === 0 ? (
                          <FirstDay />
                        ) : (
                          <div className={styles.columns}>
                            <div className={styles.stack}>
                              <OpenSessions sessions={open} />
                              <RecentClients clients={recent} />
                            </div>
                            <div className={styles.stack}>
                              <DueActions work={due} />
                              <PlanReviews work={due} />
                            </div>
                          </div>
                        )}
                      </div>
                    </>
                  )}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      </div>
    </Screen>
  );
}

interface DayHeadProps {
  readonly work: DueWork;
  readonly sessions: readonly OpenSession[];
  readonly isEmpty: boolean;
}

function DayHead({ work: { today, actions, reviews }, sessions, isEmpty }: DayHeadProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const { due, late } = actions;
  const facts = [
    say('app.today.sessionsOpen', { count: sessions.length }),
    late === 0 ? say('app.today.actionsDue', { count: due }) : say('app.today.actionsLate', { count: due, late }),
    say('app.today.reviewsDue', { count: reviews.due }),
  ];
  return <PageHead title={dates.day(today)} facts={isEmpty ? [] : facts} />;
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
