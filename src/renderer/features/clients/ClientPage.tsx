import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { ClientTab } from '#renderer/app/client-tab.ts';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { shownKeys, useShortcuts } from '#renderer/app/keyboard.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { ClientViewButton } from '#renderer/features/client-view/index.ts';
import { planShares } from '#renderer/features/plans/index.ts';
import { type StartingSession, useContactNote, useStartSession } from '#renderer/features/sessions/index.ts';
import { Button, IconButton, Menu, PageHead, Tabs, useText } from '#renderer/ui/index.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { useClientFacts } from './ClientFacts.tsx';
import styles from './ClientPage.module.css';
import { FEATURE_TABS } from './feature-tabs.tsx';
import { OverviewTab } from './OverviewTab.tsx';
import { PapersTab } from './PapersTab.tsx';
import { PlanTab } from './PlanTab.tsx';
import { ProfileTab } from './ProfileTab.tsx';
import { SessionsTab } from './SessionsTab.tsx';
import { ShortlistTable } from './ShortlistTable.tsx';
import { useRemoveClient } from './use-remove-client.ts';

/** One client on one page. */
export function ClientPage(): ReactElement {
  const { clientId } = useParams({ from: '/clients/$clientId' });
  const { queries } = useEngine();
  const { openClient } = useOpenClients();
  const say = useText();
  const query = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
  const session = useStartSession(clientId);
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (isThere) openClient(clientId);
  }, [openClient, clientId, isThere]);
  const trail = [
    <Link key="clients" to="/clients">
      {say('clients.title')}
    </Link>,
    query.data?.client.name ?? '',
  ];
  return (
    <Screen trail={trail} title={say('clients.case')} actions={isThere ? <CaseActions clientId={clientId} session={session} /> : undefined}>
      <Loaded query={query} rows={8}>
        {({ client, shortlist }) => <CasePage client={client} shortlist={shortlist} session={session} />}
      </Loaded>
    </Screen>
  );
}

interface CaseActionsProps {
  readonly clientId: ClientId;
  readonly session: StartingSession;
}

function CaseActions({ clientId, session }: CaseActionsProps): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  useShortcuts(say('clients.case'), [{ keys: 'S', label: say('clients.key.session'), run: session.go }]);
  return (
    <>
      <ClientViewButton clientId={clientId} profileId={null} />
      <Button icon="report" onPress={() => void navigate({ to: '/reports/$clientId', params: { clientId } })}>
        {say('clients.newReport')}
      </Button>
      <Button kind="primary" icon="play" busy={session.busy} onPress={session.go}>
        {say(session.running ? 'clients.continueSession' : 'clients.startSession')}
      </Button>
    </>
  );
}

interface CasePageProps {
  readonly client: Client;
  readonly shortlist: readonly ShortlistEntry[];
  readonly session: StartingSession;
}

const OWN_TABS: ReadonlySet<ClientTab> = new Set(['overview', 'occupations', 'plan', 'sessions', 'reports', 'profile']);
const TABS: readonly ClientTab[] = ClientTab.options.filter((tab) => OWN_TABS.has(tab) || FEATURE_TABS[tab]);

function CasePage({ client, shortlist, session }: CasePageProps): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { queries } = useEngine();
  const { tab = 'overview' } = useSearch({ from: '/clients/$clientId' });
  const facts = useClientFacts(client);
  const remove = useRemoveClient(client);
  const contactNote = useContactNote();
  const input = { clientId: client.id };
  const plan = useQuery(queries.plans.forClient.queryOptions({ input }));
  const sessions = useQuery(queries.sessions.forClient.queryOptions({ input }));
  const papers = useQuery(queries.reports.forClient.queryOptions({ input }));
  const FeatureTab = FEATURE_TABS[tab];
  const show = (next: ClientTab) =>
    void navigate({ to: '/clients/$clientId', params: { clientId: client.id }, search: { tab: next }, replace: true });
  useShortcuts(
    say('clients.key.tabs'),
    TABS.map((each, place) => ({ keys: `Alt ${(place + 1) % 10}`, label: say(`clients.tab.${each}`), run: () => show(each) })),
  );
  const counts: Readonly<Partial<Record<ClientTab, string>>> = {
    ...(shortlist.length > 0 ? { occupations: String(shortlist.length) } : {}),
    ...(plan.data && planShares(plan.data) !== null
      ? { plan: say('clients.percent', { percent: Math.round(planShares(plan.data)?.done ?? 0) }) }
      : {}),
    ...(sessions.data && sessions.data.length > 0 ? { sessions: String(sessions.data.length) } : {}),
    ...(papers.data && papers.data.length > 0 ? { reports: String(papers.data.length) } : {}),
  };
  return (
    <>
      <PageHead
        title={client.name}
        facts={facts}
        actions={
          <Menu
            label={say('clients.more')}
            trigger={<IconButton icon="more" label={say('clients.more')} />}
            groups={[
              [
                {
                  id: 'contact',
                  label: say('sessions.contact.action'),
                  icon: 'session',
                  keys: shownKeys('Mod Shift N'),
                  onAction: () => contactNote(client.id),
                },
              ],
              [
                {
                  id: 'remove',
                  label: say('clients.remove'),
                  icon: 'trash',
                  destructive: true,
                  onAction: () => remove.run(),
                },
              ],
            ]}
          />
        }
      />
      <FailureBanner failure={remove.failure ?? session.failure} />
      <Tabs
        label={say('clients.tabs')}
        tabs={TABS.map((id) => ({ id, label: say(`clients.tab.${id}`), ...(counts[id] === undefined ? {} : { count: counts[id] }) }))}
        selected={tab}
        onSelect={show}
      >
        <div className={styles.content}>
          {FeatureTab ? (
            <FeatureTab clientId={client.id} />
          ) : tab === 'overview' ? (
            <OverviewTab client={client} shortlist={shortlist} plan={plan} sessions={sessions} />
          ) : tab === 'occupations' ? (
            <div className={styles.padded} ref={keepFocusHere}>
              <ShortlistTable client={client} shortlist={shortlist} editable />
            </div>
          ) : tab === 'plan' ? (
            <PlanTab client={client} shortlist={shortlist} plan={plan} />
          ) : tab === 'sessions' ? (
            <SessionsTab sessions={sessions} />
          ) : tab === 'reports' ? (
            <PapersTab papers={papers} clientId={client.id} />
          ) : (
            <ProfileTab key={client.id} client={client} />
          )}
        </div>
      </Tabs>
    </>
  );
}
