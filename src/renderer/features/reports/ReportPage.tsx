import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { useText } from '#renderer/ui/index.ts';
import { KeptPaper } from './KeptPaper.tsx';
import { ReportComposer } from './ReportComposer.tsx';

/** A client's paper: composed anew, or a kept one opened again. */
export function ReportPage(): ReactElement {
  const { clientId } = useParams({ from: '/reports/$clientId' });
  const { paper, occupation } = useSearch({ from: '/reports/$clientId' });
  const { queries } = useEngine();
  const { openClient } = useOpenClients();
  const say = useText();
  const client = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
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
  if (paper) return <KeptPaper key={paper} reportId={paper} clientId={clientId} trail={trail} />;
  return (
    <Loaded query={client} rows={8}>
      {(found) => (
        <Loaded query={settings} rows={8}>
          {(chosen) => (
            <ReportComposer
              key={`${clientId} ${occupation ?? ''}`}
              client={found.client}
              shortlist={found.shortlist}
              occupation={occupation ?? null}
              settings={chosen}
              trail={trail}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
