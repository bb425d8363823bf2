import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, PageHead, useText } from '#renderer/ui/index.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import { fewestCompared, mostCompared } from '#shared/domain/comparison/comparison.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import { ChooseOccupations } from './ChooseOccupations.tsx';
import { CompareDesk } from './CompareDesk.tsx';
import { OccupationDialog } from './OccupationDialog.tsx';

/** Two to four occupations by what matters to one client; with fewer it asks which. */
export function ComparePage(): ReactElement {
  const { clientId } = useParams({ from: '/clients/$clientId/compare' });
  const { queries } = useEngine();
  const { openClient } = useOpenClients();
  const say = useText();
  const query = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (isThere) openClient(clientId);
  }, [openClient, clientId, isThere]);
  const trail = [
    <Link key="clients" to="/clients">
      {say('clients.title')}
    </Link>,
    <Link key="client" to="/clients/$clientId" params={{ clientId }} search={{ tab: 'occupations' }}>
      {query.data?.client.name ?? ''}
    </Link>,
    say('comparison.name'),
  ];
  return (
    <Screen trail={trail} title={say('comparison.name')}>
      <Loaded query={query} rows={8}>
        {({ client, shortlist }) => <Compared client={client} shortlist={shortlist} />}
      </Loaded>
    </Screen>
  );
}

interface ComparedProps {
  readonly client: Client;
  readonly shortlist: readonly ShortlistEntry[];
}

function Compared({ client, shortlist }: ComparedProps): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { with: asked = [] } = useSearch({ from: '/clients/$clientId/compare' });
  const [adding, setAdding] = useState(false);
  const chosen = [...new Set(asked)];
  const show = (ids: readonly ProfileId[]) =>
    void navigate({ to: '/clients/$clientId/compare', params: { clientId: client.id }, search: { with: [...ids] }, replace: true });
  const dialog = adding ? (
    <OccupationDialog
      taken={chosen}
      shortlist={shortlist}
      onAdd={(profileId) => {
        setAdding(false);
        show([...chosen, profileId]);
      }}
      onClose={() => setAdding(false)}
    />
  ) : null;
  if (chosen.length < fewestCompared) {
    return (
      <>
        <PageHead title={say('comparison.choose.title')} />
        <ChooseOccupations shortlist={shortlist} chosen={chosen} onChoose={show} onSearch={() => setAdding(true)} />
        {dialog}
      </>
    );
  }
  return (
    <>
      <PageHead
        title={say('comparison.title', { count: chosen.length, name: client.name })}
        actions={
          <>
            <Button
              icon="print"
              onPress={() =>
                void navigate({ to: '/clients/$clientId/compare/print', params: { clientId: client.id }, search: { with: [...chosen] } })
              }
            >
              {say('comparison.print')}
            </Button>
            <Button
              icon="plus"
              unavailable={chosen.length >= mostCompared ? say('comparison.full') : undefined}
              onPress={() => setAdding(true)}
            >
              {say('comparison.add')}
            </Button>
          </>
        }
      />
      <Reading client={client} chosen={chosen} />
      {dialog}
    </>
  );
}

function Reading({ client, chosen }: { readonly client: Client; readonly chosen: readonly ProfileId[] }): ReactElement {
  const { queries } = useEngine();
  const clientId = client.id;
  const comparison = useQuery(queries.comparison.read.queryOptions({ input: { clientId, profileIds: [...chosen] } }));
  const sets = useQuery(queries.assessments.weights.queryOptions({ input: { clientId } }));
  return (
    <Loaded query={comparison} rows={10}>
      {(read) => (
        <Loaded query={sets} rows={10}>
          {(all) => <CompareDesk clientId={clientId} comparison={read} sets={all} />}
        </Loaded>
      )}
    </Loaded>
  );
}
