import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useKeptState } from '#renderer/app/kept.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, DraftsContext, EmptyState, PageHead, type Sorting, useDraftGroup, useText } from '#renderer/ui/index.ts';
import type { ResourceId } from '#shared/domain/ids.ts';
import type { Resource, ResourceFields } from '#shared/domain/resource/resource.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { NewResourceDialog } from './NewResourceDialog.tsx';
import { ResourceFilterBar } from './ResourceFilterBar.tsx';
import { ResourcePanel } from './ResourcePanel.tsx';
import { ResourceTable } from './ResourceTable.tsx';
import { noFilter, ResourceFilter, type ResourceRow, resourceRows, toRows } from './resource-rows.ts';
import styles from './resources.module.css';
import { useAskedResource } from './use-asked-resource.ts';

interface ResourceDeskProps {
  readonly resources: readonly Resource[];
  readonly today: CalendarDate;
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
  /** The list as a file, and from one. */
  readonly fileActions: ReactNode;
}

/** The list with its filter, and the panel of the resource that is open. */
export function ResourceDesk({ resources, today, isAdding, onAdding, fileActions }: ResourceDeskProps): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const [filter, setFilter] = useKeptState('resources.filter', ResourceFilter, noFilter);
  const wanted = useDeferredValue(filter);
  const [sorting, setSorting] = useState<Sorting | undefined>(undefined);
  const [openId, setOpenId] = useState<ResourceId | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const rows = useMemo(() => toRows(resources, today), [resources, today]);
  const shown = useMemo(() => resourceRows(rows, wanted, sorting), [rows, wanted, sorting]);
  const isFiltered = shown.length !== resources.length;
  const open = resources.find(({ id }) => id === openId);

  const { drafts, settle } = useDraftGroup();
  /** Shows another panel, or none, once what is typed in the one shown is on disk. */
  const show = useCallback(
    async (id: ResourceId | null) => {
      if (await settle()) setOpenId(id);
    },
    [settle],
  );
  useAskedResource(show);
  const openRow = useCallback(({ resource }: ResourceRow) => void show(resource.id), [show]);
  const add = useChange({
    write: (fields: Pick<ResourceFields, 'title' | 'kind'>) => client.resources.add(fields),
    said: ({ resource }) => say('resources.said.added', { title: resource.title }),
    onDone: ({ resource }) => {
      onAdding(false);
      void show(resource.id);
    },
  });
  const remove = useChange({
    // What was typed in the panel a moment ago has raised the revision by now.
    write: ({ id, revision }: Resource) => {
      const now = queryClient.getQueryData(queries.resources.list.queryKey())?.resources.find((each) => each.id === id);
      return client.resources.remove({ resourceId: id, revision: now?.revision ?? revision });
    },
    said: (_, { title }) => say('resources.said.removed', { title }),
    onDone: () => setOpenId(null),
  });
  useShortcuts(say('resources.title'), [
    { keys: '/', label: say('resources.key.search'), run: () => search.current?.focus() },
    { keys: 'N', label: say('resources.key.new'), run: () => onAdding(true) },
    { keys: 'Mod N', label: say('resources.key.new'), run: () => onAdding(true) },
  ]);

  return (
    <div className={styles.desk} data-panel={open !== undefined}>
      <div className={styles.list}>
        <PageHead
          title={say('resources.title')}
          facts={[say(isFiltered ? 'resources.countOf' : 'resources.count', { shown: shown.length, count: resources.length })]}
          actions={fileActions}
        />
        {resources.length === 0 ? (
          <div className={styles.empty}>
            <EmptyState
              title={say('resources.empty.title')}
              action={
                <Button icon="plus" onPress={() => onAdding(true)}>
                  {say('resources.add')}
                </Button>
              }
            >
              {say('resources.empty.text')}
            </EmptyState>
          </div>
        ) : (
          <>
            <ResourceFilterBar rows={rows} filter={filter} onFilter={setFilter} search={search} />
            <ResourceTable
              rows={shown}
              openId={open?.id ?? null}
              sorting={sorting}
              onSort={setSorting}
              onOpen={openRow}
              empty={
                <EmptyState
                  title={say('resources.noMatch.title')}
                  action={<Button onPress={() => setFilter(noFilter)}>{say('resources.noMatch.clear')}</Button>}
                >
                  {say('resources.noMatch.text')}
                </EmptyState>
              }
            />
          </>
        )}
      </div>
      {open === undefined ? null : (
        <DraftsContext value={drafts}>
          <div className={styles.side}>
            <FailureBanner failure={remove.failure} />
            <ResourcePanel
              key={open.id}
              resource={open}
              today={today}
              onRemove={() => void settle().then((isWritten) => isWritten && remove.run(open))}
              onClose={() => void show(null)}
            />
          </div>
        </DraftsContext>
      )}
      {isAdding ? (
        <NewResourceDialog
          busy={add.busy}
          failure={add.failure}
          onAdd={add.run}
          onClose={() => {
            add.clearFailure();
            onAdding(false);
          }}
        />
      ) : null}
    </div>
  );
}
