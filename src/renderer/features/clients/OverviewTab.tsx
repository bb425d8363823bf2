import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { NextMeeting } from '#renderer/features/appointments/index.ts';
import { WhatMattersMost } from '#renderer/features/assessments/index.ts';
import { ClientWords } from '#renderer/features/client-view/index.ts';
import { ClientFollowUps } from '#renderer/features/follow-ups/index.ts';
import { GoalList } from '#renderer/features/intake/index.ts';
import { OpeningSummary } from '#renderer/features/opening/index.ts';
import { nextActions } from '#renderer/features/plans/index.ts';
import { Button, SectionHead, useText } from '#renderer/ui/index.ts';
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
  const { queries } = useEngine();
  const intake = useQuery(queries.intake.forClient.queryOptions({ input: { clientId: client.id } }));
  const [adding, setAdding] = useState(false);
  const hasGoals = (intake.data?.goals.length ?? 0) > 0;
  const planWords = usePlanWords(plan.data ?? null);
  const params = { clientId: client.id };
  const open = plan.data ? nextActions(plan.data.plan, plan.data.today).filter(({ action }) => action.doneOn === null).length : 0;
  return (
    <div className={styles.overview}>
      <div className={styles.column}>
        <section>
          <SectionHead
            title={say('intake.goals')}
            facts={say('intake.goals.facts')}
            aside={
              hasGoals ? (
                <Button size="small" kind="quiet" icon="plus" pressed={adding} onPress={() => setAdding(!adding)}>
                  {say('intake.goal.add')}
                </Button>
              ) : undefined
            }
          />
          <Loaded query={intake} rows={3}>
            {({ goals }) => <GoalList clientId={client.id} goals={goals} adding={adding ? 'asked' : 'no'} />}
          </Loaded>
        </section>
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
          <SectionHead title={say('clients.next.title')} />
          <NextMeeting client={client} />
          <OpeningSummary clientId={client.id} />
        </section>
        <ClientFollowUps clientId={client.id} />
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
        <WhatMattersMost clientId={client.id} />
        <ClientWords clientId={client.id} />
      </div>
    </div>
  );
}
