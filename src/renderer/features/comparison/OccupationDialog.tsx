import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { Dialog, SearchField, useText } from '#renderer/ui/index.ts';
import type { ShortlistEntry } from '#shared/domain/client.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import styles from './Compare.module.css';
import { useOffered } from './use-offered.ts';

interface OccupationDialogProps {
  readonly taken: readonly ProfileId[];
  readonly shortlist: readonly ShortlistEntry[];
  readonly onAdd: (profileId: ProfileId) => void;
  readonly onClose: () => void;
}

/** Asks for one more occupation: those of the shortlist first, imported pages and the whole library by typing. */
export function OccupationDialog({ taken, shortlist, onAdd, onClose }: OccupationDialogProps): ReactElement {
  const say = useText();
  const [search, setSearch] = useState('');
  const { offered, isReading } = useOffered(search, shortlist, taken);
  const list = useRef<HTMLDivElement>(null);
  const choose = (id: string) => {
    const found = offered.find((each) => each.id === id);
    if (found) onAdd(found.id);
  };
  /** Arrow down goes into the list; Enter takes the only one found, and never one of several. */
  const onSearchKey = (event: KeyboardEvent) => {
    const [first, second] = offered;
    if (event.key === 'ArrowDown') list.current?.querySelector<HTMLElement>('[role="option"]')?.focus();
    else if (event.key === 'Enter' && first !== undefined && second === undefined && !isReading) choose(first.id);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={say('comparison.add.title')} isOpen onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow down and Enter leave the field inside for the list */}
      <div onKeyDown={onSearchKey}>
        <SearchField label={say('comparison.add.search')} value={search} onChange={setSearch} autoFocus />
      </div>
      <ListBox
        ref={list}
        aria-label={say('comparison.add.search')}
        className={styles.results ?? ''}
        items={offered}
        renderEmptyState={() => (
          <p className="caption">{isReading ? '' : say(search === '' ? 'comparison.add.type' : 'comparison.add.none')}</p>
        )}
        onAction={(key) => choose(String(key))}
      >
        {({ id, title, socCode, origin }) => (
          <ListBoxItem id={id} textValue={title} className={styles.result ?? ''}>
            <span className={styles.code}>{socCode}</span>
            <span className="clipped">{title}</span>
            <span className={styles.push} />
            <span className="caption">{say(`comparison.origin.${origin}`)}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Dialog>
  );
}
