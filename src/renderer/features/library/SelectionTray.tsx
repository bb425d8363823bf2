import type { ReactElement } from 'react';
import { Button, Chip, IconButton, useNarrow, useText } from '#renderer/ui/index.ts';
import type { LibraryRow } from './rows.ts';
import styles from './SelectionTray.module.css';

interface SelectionTrayProps {
  /** In the order they were selected. */
  readonly rows: readonly LibraryRow[];
  readonly onRemove: (id: LibraryRow['id']) => void;
  readonly onClear: () => void;
  readonly onShortlist: () => void;
  readonly busy: boolean;
  /** Why nothing can be put on a shortlist now. */
  readonly unavailable: string | undefined;
}

/** What is selected and what can be done with it; without a selection how one is made, and what the bars of the nine scores mean. */
export function SelectionTray({ rows, onRemove, onClear, onShortlist, busy, unavailable }: SelectionTrayProps): ReactElement {
  const say = useText();
  const narrow = useNarrow();
  const named = rows.slice(0, narrow ? 2 : 3);
  const others = rows.length - named.length;
  return (
    <section className={styles.tray} aria-label={say('library.selection')}>
      {rows.length === 0 ? (
        <span className="caption">{say('library.selected.hint')}</span>
      ) : (
        <>
          <strong className={styles.count}>{say('library.selected', { count: rows.length })}</strong>
          <span className={styles.chips}>
            {named.map(({ id, title, origin }) => (
              <Chip key={id} onRemove={() => onRemove(id)} removeLabel={say('library.selected.remove', { title })}>
                <span className={styles.name} title={title}>
                  {title}
                </span>
                {origin === 'page' ? <span className="caption">{say('library.origin.page')}</span> : null}
              </Chip>
            ))}
          </span>
          {others > 0 ? <span className="caption">{say('library.selected.more', { count: others })}</span> : null}
          <IconButton icon="close" kind="quiet" size="small" label={say('library.selected.clear')} onPress={onClear} />
        </>
      )}
      <span className={styles.push} />
      {rows.length === 0 || !narrow ? <ScoreKey /> : null}
      {rows.length === 0 ? null : (
        <Button kind="primary" icon="plus" busy={busy} unavailable={unavailable} onPress={onShortlist}>
          {say('library.selected.add')}
        </Button>
      )}
    </section>
  );
}

/** What the bars of the nine scores mean. */
function ScoreKey(): ReactElement {
  const say = useText();
  return (
    <span className={styles.key}>
      <svg viewBox="0 0 16 12" aria-hidden="true">
        <path d="M2 11V5h5v6zM10 11V2h5v9z" fill="var(--data-benefit)" />
      </svg>
      {say('library.key.benefit')}
      <svg viewBox="0 0 16 12" aria-hidden="true">
        <path d="M2.5 11V5h4v6zM10.5 11V2h4v9z" fill="none" stroke="var(--data-burden)" />
      </svg>
      {say('library.key.burden')}
    </span>
  );
}
