import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, EmptyState, PageHead, useDates, useText } from '#renderer/ui/index.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { DueActions } from './DueActions.tsx';
import { dueActions, dueReviews, dueUntil } from './due-work.ts';
import { OpenSessions } from './OpenSessions.tsx';
import { PlanReviews } from './PlanReviews.tsx';
import { RecentClients } from './RecentClients.tsx';
import styles from './TodayPage.module.css';
import { useToday } from './use-today.ts';

/** What to do now: sessions still open, actions and plan reviews that are due, and the clients seen last. */
export function TodayPage(): ReactElement {
  const say = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const { clients, sessions, plans, morePlans } = useToday();
  const today = plans[0]?.reading.today ?? localDate(new Date());
  const actions = dueActions(plans, today);
  const reviews = dueReviews(plans, today);
  const late = actions.filter((action) => !action.done && action.due < today).length;
  const due = actions.filter((action) => !action.done && action.due <= dueUntil(today)).length;
  const reviewsDue = reviews.filter((review) => review.review <= dueUntil(today)).length;
  const facts = [
    say('app.today.sessionsOpen', { count: sessions.length }),
    late === 0 ? say('app.today.actionsDue', { count: due }) : say('app.today.actionsLate', { count: due, late }),
    say('app.today.reviewsDue', { count: reviewsDue }),
  ];
  return (
    <Screen title={say('app.section.today')} trail={[say('app.section.today')]}>
      <div className="scroll">
        <PageHead title={dates.day(today)} facts={clients.data?.length === 0 ? [] : facts} />
        <div className={styles.page}>
          <Loaded query={clients} rows={8}>
            {(list) =>
              list.length === 0 ? (
                <EmptyState
                  title={say('app.today.empty')}
                  action={
                    <Button kind="primary" icon="clients" onPress={() => void navigate({ to: '/clients' })}>
                      {say('app.today.openClients')}
                    </Button>
                  }
                >
                  {say('app.today.emptyText')}
                </EmptyState>
              ) : (
                <div className={styles.columns}>
                  <div className={styles.stack}>
                    <OpenSessions sessions={sessions} />
                    <RecentClients clients={list} />
                  </div>
                  <div className={styles.stack}>
                    <DueActions actions={actions} today={today} partial={morePlans} />
                    <PlanReviews reviews={reviews} today={today} />
                  </div>
                </div>
              )
            }
          </Loaded>
        </div>
      </div>
    </Screen>
  );
}

/** The calendar date where the counselor is. */
function localDate(now: Date): CalendarDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return CalendarDate.parse(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
