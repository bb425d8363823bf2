import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactElement, useCallback, useMemo, useRef } from 'react';
import { z } from 'zod';
import { EditionNotice } from '#renderer/app/EditionNotice.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useKeptState } from '#renderer/app/kept.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { useNoteClient } from '#renderer/features/annotations/index.ts';
import { Button, useText } from '#renderer/ui/index.ts';
import { ProfileId } from '#shared/domain/ids.ts';
import type { SortKey } from '#shared/domain/library-view.ts';
import { DamageBanner } from './DamageBanner.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import styles from './LibraryPage.module.css';
import { LibraryTable } from './LibraryTable.tsx';
import { ListView } from './list-view.ts';
import { NoMatch } from './NoMatch.tsx';
import type { LibraryRow } from './rows.ts';
import { SearchBar } from './SearchBar.tsx';
import { SelectionTray } from './SelectionTray.tsx';
import { type Library, useLibrary } from './use-library.ts';
import { useListView } from './use-list-view.ts';
import { useShortlistAction } from './use-shortlist-action.ts';
import { useFilters, useShownRows } from './use-shown-rows.ts';
import { ViewBar } from './ViewBar.tsx';

/** Every occupation and every imported page: search as you type, filters, one dense table, a tray for what is selected. */
export function LibraryPage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const client = useNoteClient();
  const library = useLibrary(client?.id ?? null);
  return (
    <Screen
      trail={[say('library.title')]}
      title={say('library.title')}
      actions={
        <>
          <Button icon="book" onPress={() => void navigate({ to: '/resources' })}>
            {say('resources.title')}
          </Button>
          <Button icon="download" onPress={() => void navigate({ to: '/import', search: { tab: 'edition' } })}>
            {say('packs.importEdition')}
          </Button>
          <Button icon="upload" onPress={() => void navigate({ to: '/import' })}>
            {say('library.import')}
          </Button>
        </>
      }
    >
      <h1 className="visuallyHidden">{say('library.title')}</h1>
      <EditionNotice />
      <Loaded query={library} rows={12}>
        {(read) => <LibraryList library={read} />}
      </Loaded>
    </Screen>
  );
}

const noRows: readonly ProfileId[] = [];
const Selection = z.array(ProfileId).readonly();

function LibraryList({ library }: { readonly library: Library }): ReactElement {
  const say = useText();
  const client = useNoteClient();
  const [view, changeView, viewNow] = useListView();
  const { rows, damage } = library;
  const titles = view.titles ?? library.titles;
  const filters = useFilters(view);
  const shown = useShownRows(rows, view, filters);
  const [selected, setSelected] = useKeptState('library.selected', Selection, noRows);
  const selectedIds = useMemo(() => new Set<string>(selected), [selected]);
  const selectedRows = useRowsById(rows, selected);
  const shortlist = useShortlistAction(client, () => setSelected(noRows));
  const searchField = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLElement>(null);

  const onSort = useCallback(
    (sort: SortKey, descending: boolean) => changeView({ sort, descending: descending || undefined }),
    [changeView],
  );
  const onOpenView = useCallback((next: ListView) => changeView({ ...emptyView, ...next }), [changeView]);
  const onSelect = useCallback((ids: ReadonlySet<string>) => setSelected(Selection.parse([...ids])), [setSelected]);
  const empty = useMemo(() => <NoMatch search={shown.search} heldBack={shown.heldBack} onView={changeView} />, [shown, changeView]);

  useShortcuts(say('library.title'), [
    { keys: '/', label: say('library.shortcut.search'), run: () => searchField.current?.select() },
    {
      keys: 'L',
      label: say('library.shortcut.shortlist'),
      run: () => shortlist.add(selectedRows.length > 0 ? selectedRows : focusedRows(shown.shown)),
    },
  ]);

  function onSearchKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>('tr[data-row][tabindex="0"]')?.focus();
  }

  return (
    <div className={styles.layout}>
      <FacetPanel filtered={shown} view={filters} onChange={changeView} />
      <section ref={table} className={styles.list} aria-label={say('library.table')}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow down leaves the field inside for the table */}
        <div onKeyDown={onSearchKey}>
          <SearchBar
            ref={searchField}
            view={view}
            titles={titles}
            shown={shown.shown.length}
            total={rows.length}
            took={shown.took}
            onView={changeView}
          />
        </div>
        <ViewBar view={view} viewNow={viewNow} onView={changeView} onOpen={onOpenView} />
        <DamageBanner damage={damage} />
        <FailureBanner failure={shortlist.failure} />
        <LibraryTable
          shown={shown}
          titles={titles}
          sort={view.sort}
          descending={view.descending ?? false}
          onSort={onSort}
          selected={selectedIds}
          onSelect={onSelect}
          empty={empty}
        />
        <SelectionTray
          rows={selectedRows}
          onRemove={(id) => setSelected(selected.filter((one) => one !== id))}
          onClear={() => setSelected(noRows)}
          onShortlist={() => shortlist.add(selectedRows)}
          busy={shortlist.busy}
          unavailable={client === null ? say('library.openClientFirst') : undefined}
        />
      </section>
    </div>
  );
}

/** Every part of a view left out, for a view that takes the place of another. */
const emptyView: ListView = Object.fromEntries(Object.keys(ListView.shape).map((part) => [part, undefined]));

function useRowsById(rows: readonly LibraryRow[], ids: readonly ProfileId[]): readonly LibraryRow[] {
  return useMemo(() => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }, [rows, ids]);
}

/** The row that holds the focus. */
function focusedRows(shown: readonly LibraryRow[]): readonly LibraryRow[] {
  const row = document.activeElement?.closest<HTMLElement>('tr[data-row]');
  const focused = row == null ? undefined : shown[Number(row.dataset.row)];
  return focused === undefined ? [] : [focused];
}
