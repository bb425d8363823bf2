import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useEffect } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { useText } from '#renderer/ui/index.ts';
import type { Settings } from '#shared/contract/settings.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import type { ClientId } from '#shared/domain/ids.ts';

/** Whose paper is on the screen, how papers of this office are set, and the way back to the client's other papers. */
export interface PaperOfClient {
  readonly client: Client;
  readonly shortlist: readonly ShortlistEntry[];
  readonly settings: Settings;
  readonly trail: readonly ReactNode[];
}

interface ClientPaperPageProps {
  readonly clientId: ClientId;
  readonly children: (known: PaperOfClient) => ReactElement;
}

/** A client's paper: opens the client, and shows the paper once all that it is set by is there. */
export function ClientPaperPage({ clientId, children }: ClientPaperPageProps): ReactElement {
  const { queries } = useEngine();
  const { openClient } = useOpenClients();
  const say = useText();
  const client = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
  const settings = useQuery(queries.settings.get.queryOptions());
  useEffect(() => openClient(clientId), [openClient, clientId]);
  return (
    <Loaded query={client} rows={8}>
      {(found) => (
        <Loaded query={settings} rows={8}>
          {(chosen) => children({ ...found, settings: chosen, trail: trailOf(found.client) })}
        </Loaded>
      )}
    </Loaded>
  );

  function trailOf({ name }: Client): readonly ReactNode[] {
    return [
      <Link key="clients" to="/clients">
        {say('clients.title')}
      </Link>,
      <Link key="client" to="/clients/$clientId" params={{ clientId }}>
        {name}
      </Link>,
      <Link key="papers" to="/clients/$clientId" params={{ clientId }} search={{ tab: 'reports' }}>
        {say('report.crumb')}
      </Link>,
    ];
  }
}
