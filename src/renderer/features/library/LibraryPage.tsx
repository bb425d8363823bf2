import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactElement, useDeferredValue, useMemo, useRef } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { useNoteClient } from '#renderer/features/annotations/index.ts';
import { Button, EmptyState, SearchField, Segmented, useText, useToast } from '#renderer/ui/index.ts';
import type { ProfileListing } from '#shared/contract/library.ts';
import { FacetPanel } from './FacetPanel.tsx';
import { applyFacets, type Facets, isFiltering, noFacets } from './facets.ts';
import styles from './LibraryPage.module.css';
import { LibraryTable } from './LibraryTable.tsx';
import { facetsOf, type ListView, viewOfFacets } from './list-view.ts';
import { useShortlistChange } from './mutations.ts';
import { useListings, useShortlist } from './queries.ts';
import { SortColumn, sortListings } from './sorting.ts';
import { useListView } from './use-list-view.ts';

/** All occupations of the workspace: search as you type, filters, one dense table. */
export function LibraryPage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const [view, changeView] = useListView();
  const search = view.find ?? '';
  const client = useNoteClient();
  const listings = useListings(useDeferredValue(search.trim()), client?.id ?? null);
  const importButton = (
    <Button icon="upload" onPress={() => void navigate({ to: '/import' })}>
      {say('library.import')}
    </Button>
  );
  return (
    <Screen trail={[say('library.title')]} title={say('library.title')} actions={importButton}>
      <h1 className="visuallyHidden">{say('library.title')}</h1>
      <Loaded query={listings} rows={12}>
        {(found) =>
          found.length === 0 && search.trim() === '' ? (
            <div className={styles.empty}>
              <EmptyState title={say('library.empty.title')} action={importButton}>
                {say('library.empty.hint')}
              </EmptyState>
            </div>
          ) : (
            <Listings found={found} view={view} onView={changeView} />
          )
        }
      </Loaded>
    </Screen>
  );
}

interface ListingsProps {
  readonly found: readonly ProfileListing[];
  readonly view: ListView;
  /** Changes the parts given. */
  readonly onView: (part: ListView) => void;
}

function Listings({ found, view, onView }: ListingsProps): ReactElement {
  const say = useText();
  const search = view.find ?? '';
  const titles = view.titles ?? 'both';
  const facets = useMemo(() => facetsOf(view), [view]);
  const { sort, descending = false } = view;
  const onSearch = (text: string): void => onView({ find: text === '' ? undefined : text });
  const onFacets = (next: Facets): void => onView(viewOfFacets(next));
  const searchField = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLElement>(null);
  const total = useListings('', null).data?.length ?? found.length;
  const shown = useMemo(() => {
    const kept = applyFacets(found, facets);
    return sort === undefined ? kept : sortListings(kept, sort, descending);
  }, [found, facets, sort, descending]);
  const shortlist = useShortlistAction();

  useShortcuts(say('library.title'), [
    { keys: '/', label: say('library.shortcut.search'), run: () => searchField.current?.select() },
    { keys: 'L', label: say('library.shortcut.shortlist'), run: () => shortlist.add(focusedListing(shown)) },
  ]);

  function onSearchKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>('tr[data-row][tabindex="0"]')?.focus();
  }

  return (
    <div className={styles.layout}>
      <FacetPanel listings={found} facets={facets} onChange={onFacets} />
      <section ref={table} className={styles.list} aria-label={say('library.table')}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow down leaves the field inside for the table */}
        <div className={styles.bar} onKeyDown={onSearchKey}>
          <SearchField
            ref={searchField}
            size="large"
            label={say('library.search')}
            value={search}
            onChange={onSearch}
            end={
              <span className="caption figure" role="status">
                {shown.length === total ? say('library.count', { count: total }) : say('library.countOf', { shown: shown.length, total })}
              </span>
            }
          />
          <Segmented
            label={say('library.titles')}
            value={titles}
            onChange={(next) => onView({ titles: next === 'official' ? next : undefined })}
            choices={[
              { value: 'both', label: say('library.titles.both') },
              { value: 'official', label: say('library.titles.official') },
            ]}
          />
        </div>
        <FailureBanner failure={shortlist.failure} />
        <LibraryTable
          listings={shown}
          search={search}
          titles={titles}
          sorting={sort === undefined ? undefined : { column: sort, descending }}
          onSort={(next) => onView({ sort: SortColumn.parse(next.column), descending: next.descending || undefined })}
          empty={<NoMatch search={search} facets={facets} onSearch={onSearch} onFacets={onFacets} />}
        />
      </section>
    </div>
  );
}

/** The row that holds the focus. */
function focusedListing(shown: readonly ProfileListing[]): ProfileListing | undefined {
  const row = document.activeElement?.closest<HTMLElement>('tr[data-row]');
  return row === null || row === undefined ? undefined : shown[Number(row.dataset.row)];
}

function useShortlistAction() {
  const say = useText();
  const toast = useToast();
  const client = useNoteClient();
  const change = useShortlistChange();
  const shortlist = useShortlist(client?.id ?? null);
  return {
    failure: change.failure,
    add(listing: ProfileListing | undefined): void {
      if (listing === undefined) return;
      if (client === null) {
        toast({ text: say('library.openClientFirst') });
        return;
      }
      const listed = shortlist.some((entry) => entry.profileId === listing.id && entry.standing !== 'dropped');
      if (listed) toast({ text: say('library.shortlist.already', { title: listing.title, client: client.name }) });
      else change.run({ clientId: client.id, profileId: listing.id, title: listing.title, standing: 'idea' });
    },
  };
}

interface NoMatchProps {
  readonly search: string;
  readonly facets: Facets;
  readonly onSearch: (search: string) => void;
  readonly onFacets: (facets: Facets) => void;
}

/** Nothing found: the term, and what to loosen. */
function NoMatch({ search, facets, onSearch, onFacets }: NoMatchProps): ReactElement {
  const say = useText();
  const term = search.trim();
  const filtering = isFiltering(facets);
  const title =
    term === '' ? say('library.noMatch.filters') : say(filtering ? 'library.noMatch.searchAndFilters' : 'library.noMatch.search', { term });
  return (
    <EmptyState
      title={title}
      action={
        filtering ? (
          <Button onPress={() => onFacets(noFacets)}>{say('library.clearFilters')}</Button>
        ) : (
          <Button onPress={() => onSearch('')}>{say('library.clearSearch')}</Button>
        )
      }
    >
      {say('library.noMatch.hint')}
    </EmptyState>
  );
}
