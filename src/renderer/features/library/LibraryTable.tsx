import { useNavigate } from '@tanstack/react-router';
import { memo, type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { useKeeper } from '#renderer/app/kept.tsx';
import { DataTable, type Sorting, useNarrow, useText } from '#renderer/ui/index.ts';
import { ProfileId } from '#shared/domain/ids.ts';
import { type SortKey, SortKey as SortKeys, type TitleLanguage } from '#shared/domain/library-view.ts';
import { libraryColumns } from './columns.tsx';
import type { LibraryRow } from './rows.ts';
import { firstDescending, isScore } from './sorting.ts';
import type { ShownRows } from './use-shown-rows.ts';

interface LibraryTableProps {
  readonly shown: Pick<ShownRows, 'shown' | 'found' | 'search'>;
  readonly titles: TitleLanguage;
  readonly sort: SortKey | undefined;
  readonly descending: boolean;
  readonly onSort: (sort: SortKey, descending: boolean) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly empty: ReactNode;
}

/** Where the list finds the row whose page was shown last. */
export const keptRow = 'library.row';

/** The profiles as rows of one line each. */
export const LibraryTable = memo(function LibraryTable(props: LibraryTableProps): ReactElement {
  const { shown, titles, sort, descending, onSort, selected } = props;
  const say = useText();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const keeper = useKeeper();
  const [lastOpened] = useState(() => keeper.get(keptRow, ProfileId));
  const { found, search } = shown;
  const columns = useMemo(() => libraryColumns({ say, narrow, search, titles, found, sort }), [say, narrow, search, titles, found, sort]);
  const rows = shown.shown;
  // A selection reaches beyond what a search or a filter leaves in sight; the table is told of its own rows alone.
  const ids = useMemo(() => new Set<string>(rows.map(({ id }) => id)), [rows]);
  const selectedHere = useMemo(() => new Set([...selected].filter((id) => ids.has(id))), [selected, ids]);

  function onSortColumn({ column, descending: wanted }: Sorting): void {
    const key = column === 'scores' ? sort : SortKeys.parse(column);
    if (key !== undefined) onSort(key, key === sort ? wanted : firstDescending(key));
  }

  return (
    <DataTable<LibraryRow>
      label={say('library.table')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      rowLabel={(row) => row.title}
      sorting={sort === undefined ? undefined : { column: isScore(sort) ? 'scores' : sort, descending }}
      onSort={onSortColumn}
      selected={selectedHere}
      onSelect={(next) => props.onSelect(new Set([...[...selected].filter((id) => !ids.has(id)), ...next]))}
      startAt={lastOpened}
      onOpen={(row) => void navigate({ to: '/library/$profileId', params: { profileId: row.id } })}
      empty={props.empty}
    />
  );
});
