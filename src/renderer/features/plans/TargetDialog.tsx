import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Dialog, SearchField, useText } from '#renderer/ui/index.ts';
import type { ShortlistEntry } from '#shared/domain/client.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import styles from './TargetDialog.module.css';

interface TargetDialogProps {
  /** Occupations the plan comes from already. */
  readonly taken: readonly ProfileId[];
  readonly shortlist: readonly ShortlistEntry[];
  readonly onAdd: (profileId: ProfileId, title: string) => void;
  readonly onClose: () => void;
}

/** As many as can be looked through; more are found by typing. */
const SHOWN = 8;

/** Asks which occupation's skills to build join the plan: those of the shortlist first, the whole library by typing. */
export function TargetDialog({ taken, shortlist, onAdd, onClose }: TargetDialogProps): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const [search, setSearch] = useState('');
  // What was found stays until the next is found, so that the list keeps the focus while it is searched again.
  const library = useQuery(queries.library.list.queryOptions({ input: { search }, placeholderData: keepPreviousData }));
  const list = useRef<HTMLDivElement>(null);
  const wanted = new Set(shortlist.filter((entry) => entry.standing !== 'dropped').map((entry) => entry.profileId));
  const offered = (library.data ?? [])
    .filter((listing) => !taken.includes(listing.id))
    .toSorted((left, right) => Number(wanted.has(right.id)) - Number(wanted.has(left.id)))
    .slice(0, SHOWN);
  const choose = (id: string) => {
    const found = offered.find((listing) => listing.id === id);
    if (found) onAdd(found.id, found.title);
  };
  /** Arrow down goes into the list; Enter takes the only one found, and never one of several. */
  const onSearchKey = (event: KeyboardEvent) => {
    const [first, second] = offered;
    if (event.key === 'ArrowDown') list.current?.querySelector<HTMLElement>('[role="option"]')?.focus();
    else if (event.key === 'Enter' && first !== undefined && second === undefined && !library.isFetching) choose(first.id);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={say('plans.targets.title')} isOpen onClose={onClose}>
      <p className="secondary">{say('plans.targets.text')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow down and Enter leave the field inside for the list */}
      <div onKeyDown={onSearchKey}>
        <SearchField label={say('plans.targets.search')} value={search} onChange={setSearch} autoFocus />
      </div>
      <ListBox
        ref={list}
        aria-label={say('plans.targets.search')}
        className={styles.list ?? ''}
        items={offered}
        renderEmptyState={() => (
          <p className="caption">{library.isPending ? '' : say(search === '' ? 'plans.targets.allTaken' : 'plans.targets.none')}</p>
        )}
        onAction={(key) => choose(String(key))}
      >
        {(listing) => (
          <ListBoxItem id={listing.id} textValue={listing.title} className={styles.occupation ?? ''}>
            <span className={styles.code}>{listing.socCode}</span>
            <span className="clipped">{listing.title}</span>
            {wanted.has(listing.id) ? <span className="caption">{say('plans.targets.shortlisted')}</span> : null}
          </ListBoxItem>
        )}
      </ListBox>
    </Dialog>
  );
}
