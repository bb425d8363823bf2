import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useDeferredValue, useRef } from 'react';
import { useKeptState } from '#renderer/app/kept.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Button, EmptyState, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { asked, isFiltering, ListFilter, noFilter } from './filter.ts';
import { NoteFilterBar } from './NoteFilterBar.tsx';
import { NoteTable } from './NoteTable.tsx';
import styles from './notes.module.css';
import { useNotes } from './use-notes.ts';

interface NoteListProps {
  /** One client's own notes; null for all of the office. */
  readonly clientId: ClientId | null;
  /** Stands above the filter: what can be done with the notes as a whole. */
  readonly actions?: ReactNode;
}

/** Notes and marks with their filter. Opening one leads to its passage. */
export function NoteList({ clientId, actions }: NoteListProps): ReactElement {
  const say = useText();
  const [filter, setFilter] = useKeptState(`notes.filter.${clientId ?? 'office'}`, ListFilter, noFilter);
  const wanted = useDeferredValue(filter);
  const field = useRef<HTMLInputElement>(null);
  const { notes, count, readMore } = useNotes(asked(wanted, clientId));
  useShortcuts(say('notes.title'), [{ keys: '/', label: say('notes.key.search'), run: () => field.current?.focus() }]);
  return (
    <Loaded query={notes} rows={10}>
      {(found) => (
        <div className={styles.list}>
          <div className={styles.head}>
            <span className="caption" role="status">
              {count === undefined ? '' : say(count.isMore ? 'notes.countMore' : 'notes.count', { count: count.count })}
            </span>
            {actions}
          </div>
          {found.length === 0 && !isFiltering(filter) && !isFiltering(wanted) ? null : (
            <NoteFilterBar filter={filter} onFilter={setFilter} count={count} isOffice={clientId === null} search={field} />
          )}
          <NoteTable
            notes={found}
            withClient={clientId === null}
            onNearEnd={readMore}
            empty={<NoNotes isFiltering={isFiltering(wanted)} onClear={() => setFilter(noFilter)} />}
          />
        </div>
      )}
    </Loaded>
  );
}

function NoNotes({ isFiltering: filtered, onClear }: { readonly isFiltering: boolean; readonly onClear: () => void }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  return filtered ? (
    <EmptyState title={say('notes.noMatch.title')} action={<Button onPress={onClear}>{say('notes.noMatch.clear')}</Button>}>
      {say('notes.noMatch.text')}
    </EmptyState>
  ) : (
    <EmptyState
      title={say('notes.none.title')}
      action={
        <Button icon="library" onPress={() => void navigate({ to: '/library' })}>
          {say('notes.none.action')}
        </Button>
      }
    >
      {say('notes.none.text')}
    </EmptyState>
  );
}
