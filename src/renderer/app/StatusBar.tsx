import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { classes, Icon, useDates, useText } from '#renderer/ui/index.ts';
import { useEngine } from './engine-client.tsx';
import styles from './StatusBar.module.css';
import { useSaves } from './saves.tsx';

/** What is always told: saved, encrypted, offline, the library's edition and size, when it locks. */
export function StatusBar({ autoLockMinutes, practice }: { readonly autoLockMinutes: number; readonly practice: boolean }): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const library = useQuery(queries.occupations.info.queryOptions());
  return (
    <footer className={styles.bar}>
      <SaveMark />
      <span className={styles.fact}>
        <Icon name="lock" size={12} />
        {say('app.status.encrypted')}
      </span>
      <span className={classes(styles.fact, styles.wideOnly)}>
        <Icon name="offline" size={12} />
        {say('app.status.offline')}
      </span>
      <span className={styles.push}>{practice ? say('app.status.practice') : null}</span>
      {library.data === undefined ? null : (
        <>
          <span className={styles.wideOnly}>{say('app.status.edition', { edition: library.data.edition })}</span>
          <span className={styles.wideOnly}>{say('app.status.occupations', { count: library.data.counts.occupations })}</span>
        </>
      )}
      <span>{say('app.status.locksAfter', { minutes: autoLockMinutes })}</span>
    </footer>
  );
}

function SaveMark(): ReactElement {
  const say = useText();
  const dates = useDates();
  const { standing } = useSaves();
  if (standing.kind === 'failed') {
    return (
      <span className={classes(styles.fact, styles.failed)} role="alert">
        <Icon name="concern" size={12} />
        {say('app.status.notSaved')}
      </span>
    );
  }
  if (standing.kind === 'open') {
    return (
      <span className={styles.fact}>
        <Icon name="pencil" size={12} />
        {say('app.status.notKept')}
      </span>
    );
  }
  const words =
    standing.kind === 'saving'
      ? say('app.status.saving')
      : standing.at === null
        ? say('app.status.allSaved')
        : say('app.status.savedAt', { time: dates.time(standing.at) });
  return (
    <span className={styles.fact}>
      <Icon name={standing.kind === 'saving' ? 'clock' : 'check'} size={12} />
      {words}
    </span>
  );
}
