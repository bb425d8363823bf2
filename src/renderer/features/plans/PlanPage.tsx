import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { NoPlan } from './NoPlan.tsx';
import { PlanDesk } from './PlanDesk.tsx';

/** A client's skill plan. */
export function PlanPage(): ReactElement {
  const { clientId } = useParams({ from: '/plans/$clientId' });
  const { show: view = 'order', week = null } = useSearch({ from: '/plans/$clientId' });
  const navigate = useNavigate();
  const { queries } = useEngine();
  const { openClient } = useOpenClients();
  const say = useText();
  const client = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
  const reading = useQuery(queries.plans.forClient.queryOptions({ input: { clientId } }));
  useEffect(() => openClient(clientId), [openClient, clientId]);
  const name = client.data?.client.name ?? '';
  const trail = [
    <Link key="clients" to="/clients">
      {say('clients.title')}
    </Link>,
    <Link key="client" to="/clients/$clientId" params={{ clientId }}>
      {name}
    </Link>,
    say('plans.crumb'),
  ];
  return (
    <Screen trail={trail} title={say('plans.crumb')} actions={reading.data ? <ReportButton clientId={clientId} /> : undefined}>
      <Loaded query={client} rows={8}>
        {(found) => (
          <Loaded query={reading} rows={8}>
            {(plan) =>
              plan === null ? (
                <NoPlan client={found.client} shortlist={found.shortlist} />
              ) : (
                <PlanDesk
                  reading={plan}
                  client={found.client}
                  shortlist={found.shortlist}
                  view={view}
                  day={week}
                  onView={(next, day) =>
                    void navigate({
                      to: '/plans/$clientId',
                      params: { clientId },
                      search: { show: next === 'order' ? undefined : next, week: day ?? undefined },
                    })
                  }
                />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Screen>
  );
}

function ReportButton({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  return (
    <Button
      kind="primary"
      icon="report"
      onPress={() => void navigate({ to: '/reports/$clientId', params: { clientId }, search: { kind: 'skillPlan' } })}
    >
      {say('plans.head.report')}
    </Button>
  );
}
