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
  const { paper, occupation, kind, session } = useSearch({ from: '/reports/$clientId' });
  const { queries } = useEngine();
  const { openClient } = useOpenClients();
  const say = useText();
  const client = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
  const settings = useQuery(queries.settings.get.queryOptions());
  const kept = useQuery(queries.reports.forClient.queryOptions({ input: { clientId } }));
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
            <Loaded query={kept} rows={8}>
              {(papers) => (
                <ReportComposer
                  key={[clientId, occupation, kind, session].join(' ')}
                  asked={{
                    client: found.client,
                    shortlist: found.shortlist,
                    settings: chosen,
                    kept: papers,
                    kind: kind ?? 'careerReport',
                    occupation: occupation ?? null,
                    session: session ?? null,
                  }}
                  trail={trail}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
