import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, Dialog, SearchField, TextField, useText } from '#renderer/ui/index.ts';
import { ClientId } from '#shared/domain/ids.ts';
import styles from './ChooseClient.module.css';

interface ChooseClientProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChosen: (clientId: ClientId) => void;
}

/** As many as can be looked through; more are found by typing. */
const SHOWN = 8;

/** Asks whose note, shortlist or plan it is when no client is open: one of the clients, or a new one by name alone. */
export function ChooseClient({ isOpen, onClose, onChosen }: ChooseClientProps): ReactElement {
  const say = useText();
  return (
    <Dialog title={say('annotations.addClient.title')} isOpen={isOpen} onClose={onClose}>
      <p className="secondary">{say('annotations.addClient.text')}</p>
      <FindClient onChosen={onChosen} />
      <CreateClient onChosen={onChosen} />
    </Dialog>
  );
}

function FindClient({ onChosen }: Pick<ChooseClientProps, 'onChosen'>): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const [search, setSearch] = useState('');
  const listing = useQuery(queries.clients.list.queryOptions({ input: { search, limit: SHOWN } }));
  const clients = listing.data ?? [];
  const list = useRef<HTMLDivElement>(null);
  /** Arrow down goes into the list; Enter takes the only one found, and never one of several. */
  function onSearchKey(event: KeyboardEvent): void {
    const [first, second] = clients;
    if (event.key === 'ArrowDown') list.current?.querySelector<HTMLElement>('[role="option"]')?.focus();
    else if (event.key === 'Enter' && first !== undefined && second === undefined && !listing.isFetching) onChosen(first.id);
    else return;
    event.preventDefault();
  }
  return (
    <div className={styles.find}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow down and Enter leave the field inside for the list */}
      <div onKeyDown={onSearchKey}>
        <SearchField label={say('annotations.addClient.search')} value={search} onChange={setSearch} autoFocus />
      </div>
      <ListBox
        ref={list}
        aria-label={say('annotations.addClient.search')}
        className={styles.list ?? ''}
        items={clients}
        renderEmptyState={() => <p className="caption">{say('annotations.addClient.none')}</p>}
        onAction={(key) => onChosen(ClientId.parse(key))}
      >
        {(client) => (
          <ListBoxItem id={client.id} textValue={client.name} className={styles.client ?? ''}>
            <span>{client.name}</span>
            <span className="caption">{client.reference}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}

function CreateClient({ onChosen }: Pick<ChooseClientProps, 'onChosen'>): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const [name, setName] = useState('');
  const create = useChange({
    write: (wanted: string) => client.clients.create({ fields: { name: wanted } }),
    onDone: (output) => onChosen(output.client.id),
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() !== '') create.run(name.trim());
  }
  return (
    <form className={styles.create} onSubmit={submit}>
      <TextField label={say('annotations.addClient.name')} value={name} onChange={setName} maxLength={120} />
      <Button type="submit" busy={create.busy}>
        {say('annotations.addClient.create')}
      </Button>
      <FailureBanner failure={create.failure} />
    </form>
  );
}
