import type { ReactElement } from 'react';
import { Icon, type IconName, useDates, useText } from '#renderer/ui/index.ts';
import type { ShownMark } from '#shared/domain/client-view.ts';
import { useHeadings } from '../headings.tsx';
import styles from './steps.module.css';

const ICONS: Readonly<Record<ShownMark['kind'], IconName>> = {
  question: 'question',
  strength: 'strength',
  concern: 'concern',
  action: 'action',
  checked: 'check',
  disputed: 'info',
  corrected: 'pencil',
  localFact: 'pin',
};

/** What the counselor set beside a text for the client, each with its word; a corrected value stands beside the original, which is struck out. */
export function MarkList({ marks }: { readonly marks: readonly ShownMark[] }): ReactElement | null {
  const { heading } = useHeadings();
  if (marks.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {marks.map((mark, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
        <li key={place}>
          <Icon name={ICONS[mark.kind]} size={20} />
          <span>
            <strong>{heading(`clientView.mark.${mark.kind}`)}</strong> <MarkWords mark={mark} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Whether a corrected value stands for all of what the marks stand beside: the original is struck out where it is. */
export function isCorrected(marks: readonly ShownMark[]): boolean {
  return marks.some(({ quote, correction }) => quote === null && correction !== null);
}

function MarkWords({ mark: { words, quote, correction } }: { readonly mark: ShownMark }): ReactElement {
  const say = useText();
  const dates = useDates();
  if (correction === null) return <>{words}</>;
  const { value, unit, source, date } = correction;
  const from =
    source !== '' && date !== null
      ? say('clientView.correction.source', { source, date: dates.full(date) })
      : date !== null
        ? dates.full(date)
        : source;
  return (
    <>
      {quote === null ? null : <s>{quote}</s>} <b>{[value, unit].filter((part) => part !== '').join(' ')}</b>
      {[words, from]
        .filter((part) => part !== '')
        .map((part) => (
          <span key={part} className={styles.under}>
            {part}
          </span>
        ))}
    </>
  );
}
