import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, EmptyState, useText } from '#renderer/ui/index.ts';
import { VersionsDesk } from './VersionsDesk.tsx';
import styles from './VersionsPage.module.css';

/** The versions of a client's plan, and what is different between two of them. */
export function PlanVersionsPage(): ReactElement {
  const { clientId } = useParams({ from: '/plans/$clientId/versions' });
  const { queries } = useEngine();
  const { openClient } = useOpenClients();
  const say = useText();
  const navigate = useNavigate();
  const client = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
  const reading = useQuery(queries.plans.forClient.queryOptions({ input: { clientId } }));
  useEffect(() => openClient(clientId), [openClient, clientId]);
  const trail = [
    <Link key="clients" to="/clients">
      {say('clients.title')}
    </Link>,
    <Link key="client" to="/clients/$clientId" params={{ clientId }}>
      {client.data?.client.name ?? ''}
    </Link>,
    <Link key="plan" to="/plans/$clientId" params={{ clientId }}>
      {say('plans.crumb')}
    </Link>,
    say('planVersions.crumb'),
  ];
  return (
    <Screen trail={trail} title={say('planVersions.crumb')}>
      <Loaded query={client} rows={8}>
        {({ client: { name } }) => (
          <Loaded query={reading} rows={8}>
            {(plan) =>
              plan === null ? (
                <div className={styles.page}>
                  <EmptyState
                    title={say('plans.none.title', { name })}
                    action={
                      <Button icon="plan" onPress={() => void navigate({ to: '/plans/$clientId', params: { clientId } })}>
                        {say('plans.crumb')}
                      </Button>
                    }
                  >
                    {say('plans.none.text')}
                  </EmptyState>
                </div>
              ) : (
                <VersionsDesk key={plan.plan.id} reading={plan} clientName={name} />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Screen>
  );
}
