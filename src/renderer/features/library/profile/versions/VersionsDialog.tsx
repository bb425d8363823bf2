import { type ReactElement, useState } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Button, Dialog, Select, useDates, useText } from '#renderer/ui/index.ts';
import type { ProfileReading, VersionListing } from '#shared/contract/library.ts';
import { useVersionChanges } from '../../queries.ts';
import { Changes } from './Changes.tsx';
import styles from './versions.module.css';

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
        <p className="secondary">{say(reading.origin === 'page' ? 'profile.versions.one' : 'profile.versions.computed.one')}</p>
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
