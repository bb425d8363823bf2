import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { nextActions } from '#renderer/features/plans/index.ts';
import { SectionHead, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import type { Session } from '#shared/domain/session.ts';
import styles from './ClientPage.module.css';
import { NextActions } from './NextActions.tsx';
import { PlanProgress, usePlanWords } from './PlanProgress.tsx';
import { SessionHistory } from './SessionHistory.tsx';
import { ShortlistTable } from './ShortlistTable.tsx';

interface OverviewTabProps {
  readonly client: Client;
  readonly shortlist: readonly ShortlistEntry[];
  readonly plan: UseQueryResult<PlanReading | null>;
  readonly sessions: UseQueryResult<Session[]>;
}

/** The case at a glance: shortlist and plan at the left, sessions and next actions at the right. */
export function OverviewTab({ client, shortlist, plan, sessions }: OverviewTabProps): ReactElement {
  const say = useText();
  const planWords = usePlanWords(plan.data ?? null);
  const params = { clientId: client.id };
  const open = plan.data ? nextActions(plan.data.plan, plan.data.today).filter(({ action }) => action.doneOn === null).length : 0;
  return (
    <div className={styles.overview}>
      <div className={styles.column}>
        <section>
          <SectionHead
            title={say('clients.shortlist.title')}
            facts={shortlist.length === 0 ? undefined : say('clients.shortlist.count', { count: shortlist.length })}
            aside={
              shortlist.length === 0 ? undefined : (
                <Link to="/clients/$clientId" params={params} search={{ tab: 'occupations' }}>
                  {say('clients.shortlist.open')}
                </Link>
              )
            }
          />
          <ShortlistTable client={client} shortlist={shortlist} />
        </section>
        <section>
          <SectionHead
            title={say('clients.progress.title')}
            facts={planWords ?? undefined}
            aside={
              plan.data ? (
                <Link to="/plans/$clientId" params={params}>
                  {say('clients.progress.open')}
                </Link>
              ) : undefined
            }
          />
          <Loaded query={plan} rows={3}>
            {(reading) => <PlanProgress client={client} shortlist={shortlist} reading={reading} />}
          </Loaded>
        </section>
      </div>
      <div className={styles.column}>
        <section>
          <SectionHead
            title={say('clients.sessions.title')}
            aside={
              sessions.data && sessions.data.length > 0 ? (
                <Link to="/clients/$clientId" params={params} search={{ tab: 'sessions' }}>
                  {say('clients.sessions.all')}
                </Link>
              ) : undefined
            }
          />
          <Loaded query={sessions} rows={3}>
            {(all) => <SessionHistory sessions={all.slice(0, 4)} />}
          </Loaded>
        </section>
        {plan.data ? (
          <section>
            <SectionHead title={say('clients.actions.title')} facts={open === 0 ? undefined : String(open)} />
            <NextActions reading={plan.data} limit={6} />
          </section>
        ) : null}
      </div>
    </div>
  );
}
