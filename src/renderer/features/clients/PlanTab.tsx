import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { SectionHead, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import styles from './ClientPage.module.css';
import { NextActions } from './NextActions.tsx';
import { PlanProgress, usePlanWords } from './PlanProgress.tsx';

interface PlanTabProps {
  readonly client: Client;
  readonly shortlist: readonly ShortlistEntry[];
  readonly plan: UseQueryResult<PlanReading | null>;
}

/** The plan as a tracker: how far each skill is, and every open action with its tick. */
export function PlanTab({ client, shortlist, plan }: PlanTabProps): ReactElement {
  const say = useText();
  const words = usePlanWords(plan.data ?? null);
  return (
    <div className={styles.padded}>
      <Loaded query={plan} rows={5}>
        {(reading) => (
          <div className={styles.column}>
            <section>
              <SectionHead
                title={reading ? reading.plan.title : say('clients.progress.title')}
                facts={words ?? undefined}
                aside={
                  reading ? (
                    <Link to="/plans/$clientId" params={{ clientId: client.id }}>
                      {say('clients.progress.open')}
                    </Link>
                  ) : undefined
                }
              />
              <PlanProgress client={client} shortlist={shortlist} reading={reading} />
            </section>
            {reading ? (
              <section>
                <SectionHead title={say('clients.actions.title')} />
                <NextActions reading={reading} />
              </section>
            ) : null}
          </div>
        )}
      </Loaded>
    </div>
  );
}
