import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { ClientPaperPage } from './ClientPaperPage.tsx';
import { KeptPaper } from './KeptPaper.tsx';
import { ReportComposer } from './ReportComposer.tsx';

/** A client's paper: composed anew, or a kept one opened again. */
export function ReportPage(): ReactElement {
  const { clientId } = useParams({ from: '/reports/$clientId' });
  const { paper, occupation, kind, session } = useSearch({ from: '/reports/$clientId' });
  const { queries } = useEngine();
  const kept = useQuery(queries.reports.forClient.queryOptions({ input: { clientId } }));
  return (
    <ClientPaperPage clientId={clientId}>
      {({ client, shortlist, settings, trail }) =>
        paper ? (
          <KeptPaper key={paper} reportId={paper} clientId={clientId} trail={trail} />
        ) : (
          <Loaded query={kept} rows={8}>
            {(papers) => (
              <ReportComposer
                key={[clientId, occupation, kind, session].join(' ')}
                asked={{
                  client,
                  shortlist,
                  settings,
                  kept: papers,
                  kind: kind ?? 'careerReport',
                  occupation: occupation ?? null,
                  session: session ?? null,
                }}
                trail={trail}
              />
            )}
          </Loaded>
        )
      }
    </ClientPaperPage>
  );
}
