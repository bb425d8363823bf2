import { type ReactElement, useId } from 'react';
import { SectionHead, useDates } from '#renderer/ui/index.ts';
import type { Opening, OpeningLine } from '#shared/domain/opening/opening.ts';
import { LineLink } from './LineLink.tsx';
import { LineDetails, useLineWords } from './LineWords.tsx';
import styles from './opening.module.css';

interface OpeningLinesProps {
  readonly title: string;
  /** Said where there is no line. */
  readonly none: string;
  readonly lines: readonly OpeningLine[];
  readonly opening: Opening;
}

/** One of the four lists: every line with its date, leading to where it stands. */
export function OpeningLines({ title, none, lines, opening }: OpeningLinesProps): ReactElement {
  const dates = useDates();
  const wordsOf = useLineWords();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={title} facts={lines.length === 0 ? undefined : String(lines.length)} />
      {lines.length === 0 ? <p className="caption">{none}</p> : null}
      <ul aria-labelledby={headingId}>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is read whole and never reordered in place
          <li key={place} className={styles.line}>
            <span className={styles.when}>{dates.short(line.when)}</span>
            <div className={styles.said}>
              <LineLink line={line} clientId={opening.client.id}>
                {wordsOf(line)}
              </LineLink>
              <LineDetails line={line} today={opening.today} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
