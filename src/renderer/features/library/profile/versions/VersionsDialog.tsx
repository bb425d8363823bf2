import { type ReactElement, useState } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Button, Dialog, Select, useDates, useText } from '#renderer/ui/index.ts';
import type { ItemChange, ProfileReading, VersionListing } from '#shared/contract/library.ts';
import { useVersionChanges } from '../../queries.ts';
import styles from './versions.module.css';
import { changedWords } from './word-diff.ts';

interface VersionsDialogProps {
  readonly reading: ProfileReading;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The versions of a page and what differs between two of them, passage by passage. */
export function VersionsDialog({ reading, isOpen, onClose }: VersionsDialogProps): ReactElement {
  const say = useText();
  const newestFirst = [...reading.versions].sort((a, b) => b.number - a.number);
  const [newest, previous] = newestFirst;
  return (
    <Dialog
      title={say('profile.versions.compare')}
      isOpen={isOpen}
      onClose={onClose}
      width="wide"
      footer={<Button onPress={onClose}>{say('profile.versions.close')}</Button>}
    >
      {newest === undefined || previous === undefined ? (
        <p className="secondary">{say('profile.versions.one')}</p>
      ) : (
        <Comparison versions={newestFirst} older={previous} newer={newest} />
      )}
    </Dialog>
  );
}

interface ComparisonProps {
  readonly versions: readonly VersionListing[];
  readonly older: VersionListing;
  readonly newer: VersionListing;
}

function Comparison({ versions, older, newer }: ComparisonProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const [before, setBefore] = useState(older.id);
  const [after, setAfter] = useState(newer.id);
  const changes = useVersionChanges(before, after);
  const choices = versions.map((version) => ({
    value: version.id,
    label: `${say('profile.version', { number: version.number })} · ${dates.moment(version.importedAt)}`,
  }));
  return (
    <>
      <div className={styles.choices}>
        <Select label={say('profile.versions.older')} choices={choices} value={before} onChange={setBefore} />
        <Select label={say('profile.versions.newer')} choices={choices} value={after} onChange={setAfter} />
      </div>
      <Loaded query={changes}>{(found) => <Changes changes={found} />}</Loaded>
    </>
  );
}

/** Differences with the words that changed struck or underlined: readable without color. */
export function Changes({ changes }: { readonly changes: readonly ItemChange[] }): ReactElement {
  const say = useText();
  return (
    <>
      <p className="caption">{say('profile.versions.changes', { count: changes.length })}</p>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={change.itemId} className={styles.change}>
            <Side which="before" text={change.before} other={change.after} />
            <Side which="after" text={change.after} other={change.before} />
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
