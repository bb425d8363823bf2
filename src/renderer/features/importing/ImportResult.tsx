import { Link } from '@tanstack/react-router';
import { type ReactElement, useRef, useState } from 'react';
import { useFocusHereWhenLost } from '#renderer/app/use-focus-in-screen.ts';
import { Changes } from '#renderer/features/library/index.ts';
import { Banner, Button, SectionHead, Tag, useText } from '#renderer/ui/index.ts';
import type { ImportedProfile } from '#shared/contract/library.ts';
import { countOutcomes, type ImportRun } from './import-run.ts';
import styles from './importing.module.css';
import { RefusalList } from './RefusalList.tsx';

/** What needs a look comes first: a new version may have moved notes. */
const weight: Readonly<Record<ImportedProfile['outcome'], number>> = { newVersion: 0, new: 1, unchanged: 2 };

/** What came of an import: every page with a link, what changed in pages that were here before, and what was refused. */
export function ImportResult({ run, onMore }: { readonly run: ImportRun; readonly onMore: () => void }): ReactElement {
  const say = useText();
  const more = useRef<HTMLButtonElement>(null);
  useFocusHereWhenLost(more);
  const counts = countOutcomes(run);
  const profiles = run.imported.flatMap((one) => one.profiles).sort((one, other) => weight[one.outcome] - weight[other.outcome]);
  return (
    <>
      <Banner
        tone={run.state === 'finished' && run.failures.length === 0 ? 'ok' : 'info'}
        action={
          <Button size="small" onPress={onMore} ref={more}>
            {say('import.again')}
          </Button>
        }
      >
        {run.state === 'stopped' ? say('import.stopped', { done: run.done, total: run.total }) : null}{' '}
        {say('import.outcome', { ...counts, failed: run.failures.length })}
      </Banner>
      <RefusalList title={say('import.refused')} files={run.failures.map(({ fileName, refusal }) => ({ fileName, refusals: [refusal] }))} />
      {profiles.length === 0 ? null : (
        <section className={styles.section} aria-label={say('import.imported')}>
          <SectionHead title={say('import.imported')} facts={say('import.profiles', { count: profiles.length })} />
          <ul>
            {profiles.map((profile, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one page may stand in two files
              <Imported key={place} profile={profile} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Imported({ profile }: { readonly profile: ImportedProfile }): ReactElement {
  const say = useText();
  const [open, setOpen] = useState(false);
  const facts = [
    ...(profile.reanchored > 0 ? [say('import.reanchored', { count: profile.reanchored })] : []),
    ...(profile.orphans > 0 ? [say('import.orphans', { count: profile.orphans })] : []),
    ...(profile.questions > 0 ? [say('import.questions', { count: profile.questions })] : []),
    ...(profile.unplaced > 0 ? [say('import.unplaced', { count: profile.unplaced })] : []),
  ];
  return (
    <li className={styles.imported}>
      <div className={styles.importedRow}>
        <Link to="/library/$profileId" params={{ profileId: profile.profileId }}>
          {profile.title}
        </Link>
        <span className="caption">{profile.socCode}</span>
        <Tag {...(profile.outcome === 'unchanged' ? {} : { tone: 'ok', icon: 'check' })}>{say(`import.outcome.${profile.outcome}`)}</Tag>
        <span className="caption">{facts.join(' · ')}</span>
        {profile.changes.length === 0 ? null : (
          <Button size="small" kind="quiet" pressed={open} onPress={() => setOpen(!open)}>
            {say(open ? 'import.hideChanges' : 'import.showChanges', { count: profile.changes.length })}
          </Button>
        )}
      </div>
      {open ? <Changes changes={profile.changes} /> : null}
    </li>
  );
}
