import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, EmptyState, PageHead, SearchField, Segmented, Select, type Sorting, useText } from '#renderer/ui/index.ts';
import type { ClientListing } from '#shared/contract/clients.ts';
import { mostInBatch } from '#shared/contract/paper-batch.ts';
import styles from './ClientListPage.module.css';
import { ClientTable } from './ClientTable.tsx';
import { type ClientFilter, clientRows, tagsOf } from './client-rows.ts';
import { STATUS_NAMES } from './words.ts';

/** All clients: search as you type in any script, by status, one dense table. */
export function ClientListPage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { queries } = useEngine();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<ClientFilter>(NO_FILTER);
  const [sorting, setSorting] = useState<Sorting | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const wanted = useDeferredValue(search.trim());
  // The same request as an empty search, so that the list is asked for once.
  const all = useQuery(queries.clients.list.queryOptions({ input: { search: '' } }));
  const found = useQuery({ ...queries.clients.list.queryOptions({ input: { search: wanted } }), placeholderData: keepPreviousData });
  const addClient = () => void navigate({ to: '/clients/new' });

  useShortcuts(say('clients.title'), [
    { keys: '/', label: say('clients.key.search'), run: () => field.current?.focus() },
    { keys: 'N', label: say('clients.key.new'), run: addClient },
    { keys: 'Mod N', label: say('clients.key.new'), run: addClient },
  ]);

  const newButton = (
    <Button kind="primary" icon="plus" onPress={addClient}>
      {say('clients.new')}
    </Button>
  );
  const isEmpty = all.data?.length === 0;
  const tags = useMemo(() => tagsOf(all.data ?? []), [all.data]);
  const shown = useMemo(() => clientRows(found.data ?? [], filter, sorting), [found.data, filter, sorting]);
  return (
    <Screen trail={[say('clients.title')]} title={say('clients.title')} actions={newButton}>
      <PageHead title={say('clients.title')} facts={countFacts(all.data?.length, shown.length)} />
      <Loaded query={found} rows={10}>
        {() =>
          isEmpty ? (
            <div className={styles.empty}>
              <EmptyState
                title={say('clients.empty.title')}
                action={
                  <Button icon="plus" onPress={addClient}>
                    {say('clients.new')}
                  </Button>
                }
              >
                {say('clients.empty.text')}
              </EmptyState>
            </div>
          ) : (
            <>
              <div className={styles.tools}>
                <div className={styles.search}>
                  <SearchField ref={field} label={say('clients.search')} value={search} onChange={setSearch} />
                </div>
                <div className={styles.filters}>
                  {tags.length === 0 ? null : (
                    <div className={styles.tag}>
                      <Select
                        label={say('clients.filter.tag')}
                        hideLabel
                        value={filter.tag ?? ''}
                        onChange={(tag) => setFilter({ ...filter, tag: tag === '' ? null : tag })}
                        choices={[{ value: '', label: say('clients.filter.anyTag') }, ...tags.map((value) => ({ value, label: value }))]}
                      />
                    </div>
                  )}
                  <Segmented
                    label={say('clients.filter.label')}
                    choices={[
                      { value: 'all', label: say('clients.filter.all') },
                      { value: 'active', label: say(STATUS_NAMES.active) },
                      { value: 'paused', label: say(STATUS_NAMES.paused) },
                      { value: 'closed', label: say(STATUS_NAMES.closed) },
                    ]}
                    value={filter.status}
                    onChange={(status) => setFilter({ ...filter, status })}
                  />
                  <Button icon="report" onPress={() => void navigate({ to: '/reports/many', search: papersFor(shown) })}>
                    {say('clients.papersForThese')}
                  </Button>
                </div>
              </div>
              <ClientTable
                clients={shown}
                sorting={sorting}
                onSort={setSorting}
                empty={<NoMatch search={wanted} onSearch={setSearch} onLoosen={() => setFilter(NO_FILTER)} />}
              />
            </>
          )
        }
      </Loaded>
    </Screen>
  );

  function countFacts(count: number | undefined, some: number): string[] {
    if (count === undefined || count === 0) return [];
    return [some === count ? say('clients.count', { count }) : say('clients.countFound', { found: some, count })];
  }
}

/** The rows in sight, as many as one batch of papers takes, for the screen that makes them. */
function papersFor(shown: readonly ClientListing[]) {
  return { clients: shown.slice(0, mostInBatch).map(({ id }) => id) };
}

const NO_FILTER: ClientFilter = { status: 'all', tag: null };

interface NoMatchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onLoosen: () => void;
}

/** No row is left: the term, and what to loosen. */
function NoMatch({ search, onSearch, onLoosen }: NoMatchProps): ReactElement {
  const say = useText();
  if (search === '') {
    return (
      <EmptyState
        title={say('clients.noneInFilter.title')}
        action={<Button onPress={onLoosen}>{say('clients.noneInFilter.clear')}</Button>}
      >
        {say('clients.noneInFilter.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={say('clients.noMatch.title', { search })}
      action={
        <Button
          onPress={() => {
            onSearch('');
            onLoosen();
          }}
        >
          {say('clients.noMatch.clear')}
        </Button>
      }
    >
      {say('clients.noMatch.text')}
    </EmptyState>
  );
}
