import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, type Column, DataTable, EmptyState, PageHead, ProgressBar, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanListing } from '#shared/contract/plans.ts';
import styles from './PlanListPage.module.css';

/** All skill plans of the office, the one changed last first. */
export function PlanListPage(): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const query = useQuery(queries.plans.list.queryOptions());
  return (
    <Screen trail={[say('plans.title')]} title={say('plans.title')}>
      <PageHead
        title={say('plans.title')}
        facts={query.data && query.data.length > 0 ? [say('plans.count', { count: query.data.length })] : []}
      />
      <Loaded query={query} rows={8}>
        {(plans) => <PlanTable plans={plans} />}
      </Loaded>
    </Screen>
  );
}

function PlanTable({ plans }: { readonly plans: readonly PlanListing[] }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const dates = useDates();
  const open = (plan: PlanListing) => void navigate({ to: '/plans/$clientId', params: { clientId: plan.clientId } });
  const columns: readonly Column<PlanListing>[] = [
    {
      id: 'plan',
      head: say('plans.column.plan'),
      cell: (plan) => (
        <button type="button" className={styles.name} tabIndex={-1} onClick={() => open(plan)}>
          {plan.title}
        </button>
      ),
    },
    { id: 'client', head: say('plans.column.client'), width: '24%', cell: (plan) => plan.clientName },
    {
      id: 'progress',
      head: say('plans.column.progress'),
      width: '28%',
      cell: (plan) =>
        plan.hours > 0 ? (
          <span className={styles.progress}>
            <ProgressBar
              label={say('plans.table.hoursDone', { done: plan.hoursDone, hours: plan.hours })}
              done={plan.hoursDone / plan.hours}
            />
            <span className="figure">{say('plans.table.hoursDone', { done: plan.hoursDone, hours: plan.hours })}</span>
          </span>
        ) : (
          <span className="caption">{say('plans.set.progressNone')}</span>
        ),
    },
    {
      id: 'finish',
      head: say('plans.column.finish'),
      width: '14%',
      align: 'end',
      cell: (plan) => (plan.finish ? dates.short(plan.finish) : <span className="caption">{say('plans.set.finishNone')}</span>),
    },
  ];
  if (plans.length === 0) {
    return (
      <div className={styles.empty}>
        <EmptyState
          title={say('plans.empty.title')}
          action={
            <Button icon="clients" onPress={() => void navigate({ to: '/clients' })}>
              {say('plans.empty.action')}
            </Button>
          }
        >
          {say('plans.empty.text')}
        </EmptyState>
      </div>
    );
  }
  return (
    <DataTable
      label={say('plans.title')}
      columns={columns}
      rows={plans}
      rowId={(plan) => plan.id}
      rowLabel={(plan) => plan.title}
      onOpen={open}
      empty={null}
    />
  );
}
