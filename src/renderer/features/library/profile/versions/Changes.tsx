import type { ReactElement } from 'react';
import { useText } from '#renderer/ui/index.ts';
import type { ItemChange } from '#shared/contract/library.ts';
import { asOnScreen } from './as-on-screen.ts';
import styles from './versions.module.css';
import { changedWords } from './word-diff.ts';

/** Differences in page order, each under its section's name, the words that changed struck or underlined: readable without color. */
export function Changes({ changes }: { readonly changes: readonly ItemChange[] }): ReactElement {
  const say = useText();
  return (
    <>
      <p className="caption">{say('profile.versions.changes', { count: changes.length })}</p>
      <ul className={styles.changes}>
        {changes.map(({ itemId, section, before, after }) => (
          <li key={itemId} className={styles.change}>
            <strong className={styles.section}>{say(`profile.section.${section}`)}</strong>
            <Side which="before" text={asOnScreen(section, before)} other={asOnScreen(section, after)} />
            <Side which="after" text={asOnScreen(section, after)} other={asOnScreen(section, before)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Side(props: { readonly which: 'before' | 'after'; readonly text: string | null; readonly other: string | null }): ReactElement {
  const { which, text, other } = props;
  const say = useText();
  const Changed = which === 'before' ? 'del' : 'ins';
  return (
    <div>
      <span className={styles.side}>{say(`profile.versions.${which}`)}</span>
      {text === null ? (
        <p className="caption">{say('profile.versions.gone')}</p>
      ) : (
        <p>
          {changedWords(text, other ?? '').map((run, place) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: runs are an order of words; two may be alike
            run.changed ? <Changed key={place}>{run.text}</Changed> : <span key={place}>{run.text}</span>,
          )}
        </p>
      )}
    </div>
  );
}
