import { type ReactElement, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button, IconButton, useDates, useText } from '#renderer/ui/index.ts';
import type { HoursEntry } from '#shared/domain/plan/hours-log.ts';
import styles from './evidence.module.css';

interface HoursListProps {
  readonly labelledBy: string;
  /** The newest first. */
  readonly entries: readonly HoursEntry[];
  readonly onOpen: (entry: HoursEntry) => void;
}

/** Entries that stand there before the rest is asked for. */
const SHOWN = 5;

/** The hours log of one skill, the newest first. */
export function HoursList({ labelledBy, entries, onOpen }: HoursListProps): ReactElement {
  const say = useText();
  const intl = useIntl();
  const dates = useDates();
  const [showsAll, setShowsAll] = useState(false);
  if (entries.length === 0) return <p className={`${styles.none} caption`}>{say('planWork.hours.none')}</p>;
  const shown = showsAll ? entries : entries.slice(0, SHOWN);
  return (
    <ul className={styles.entries} aria-labelledby={labelledBy}>
      {shown.map((entry) => {
        const day = entry.day === null ? null : dates.short(entry.day);
        const hours = say('plans.table.hours', { hours: intl.formatNumber(entry.hours) });
        return (
          <li key={entry.id}>
            <span>{day ?? '–'}</span>
            <span className={`${styles.figure} figure`}>{hours}</span>
            <span className={styles.words}>{entry.words === '' && entry.day === null ? say('planWork.hours.opening') : entry.words}</span>
            <IconButton
              icon="pencil"
              size="small"
              kind="quiet"
              label={say('planWork.hours.editOf', { hours, day: day ?? say('planWork.hours.noDay') })}
              onPress={() => onOpen(entry)}
            />
          </li>
        );
      })}
      {entries.length > shown.length ? (
        <li className={styles.more}>
          <Button size="small" kind="quiet" onPress={() => setShowsAll(true)}>
            {say('planWork.hours.all', { count: entries.length })}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}
