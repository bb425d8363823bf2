import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { useText } from '#renderer/ui/index.ts';
import { fewestCompared } from '#shared/domain/comparison/comparison.ts';
import { ComparisonPaperComposer } from './ComparisonPaperComposer.tsx';

/** Prints the comparison that was on the screen; with fewer than two occupations it goes back there to ask which. */
export function ComparisonPaperPage(): ReactElement {
  const { clientId } = useParams({ from: '/clients/$clientId/compare/print' });
  const { with: asked = [] } = useSearch({ from: '/clients/$clientId/compare/print' });
  const { queries } = useEngine();
  const { openClient } = useOpenClients();
  const say = useText();
  const client = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
  const settings = useQuery(queries.settings.get.queryOptions());
  const isThere = client.data !== undefined;
  useEffect(() => {
    if (isThere) openClient(clientId);
  }, [openClient, clientId, isThere]);
  const chosen = [...new Set(asked)];
  if (chosen.length < fewestCompared)
    return <Navigate to="/clients/$clientId/compare" params={{ clientId }} search={{ with: chosen }} replace />;
  const trail = [
    <Link key="clients" to="/clients">
      {say('clients.title')}
    </Link>,
    <Link key="client" to="/clients/$clientId" params={{ clientId }} search={{ tab: 'occupations' }}>
      {client.data?.client.name ?? ''}
    </Link>,
    <Link key="comparison" to="/clients/$clientId/compare" params={{ clientId }} search={{ with: chosen }}>
      {say('comparison.name')}
    </Link>,
  ];
  return (
    <Loaded query={client} rows={8}>
      {(found) => (
        <Loaded query={settings} rows={8}>
          {(set) => (
            <ComparisonPaperComposer key={chosen.join(' ')} client={found.client} profileIds={chosen} settings={set} trail={trail} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
