import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, EmptyState, useText } from '#renderer/ui/index.ts';
import { ClientFormComposer } from './ClientFormComposer.tsx';

/** A client's paper made of one of the office's own forms. */
export function ClientFormPage(): ReactElement {
  const { clientId } = useParams({ from: '/reports/$clientId/forms' });
  const { form } = useSearch({ from: '/reports/$clientId/forms' });
  const { queries } = useEngine();
  const { openClient } = useOpenClients();
  const say = useText();
  const navigate = useNavigate();
  const client = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
  const forms = useQuery(queries.paperTemplates.list.queryOptions());
  const settings = useQuery(queries.settings.get.queryOptions());
  useEffect(() => openClient(clientId), [openClient, clientId]);
  const trail = [
    <Link key="clients" to="/clients">
      {say('clients.title')}
    </Link>,
    <Link key="client" to="/clients/$clientId" params={{ clientId }}>
      {client.data?.client.name ?? ''}
    </Link>,
    <Link key="papers" to="/clients/$clientId" params={{ clientId }} search={{ tab: 'reports' }}>
      {say('report.crumb')}
    </Link>,
  ];
  return (
    <Loaded query={client} rows={8}>
      {(found) => (
        <Loaded query={settings} rows={8}>
          {({ paper }) => (
            <Loaded query={forms} rows={8}>
              {([first, ...others]) =>
                first === undefined ? (
                  <Screen trail={[...trail, say('paperTemplates.title')]} title={say('paperTemplates.title')}>
                    <h1 className="visuallyHidden">{say('paperTemplates.title')}</h1>
                    <EmptyState
                      title={say('paperTemplates.empty.title')}
                      action={<Button onPress={() => void navigate({ to: '/forms' })}>{say('paperTemplates.openList')}</Button>}
                    >
                      {say('paperTemplates.empty.text')}
                    </EmptyState>
                  </Screen>
                ) : (
                  <ClientFormComposer
                    key={clientId}
                    client={found.client}
                    forms={[first, ...others]}
                    form={others.find(({ id }) => id === form) ?? first}
                    paper={paper}
                    trail={trail}
                  />
                )
              }
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
