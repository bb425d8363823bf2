import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Icon, useText } from '#renderer/ui/index.ts';
import type { ReportSection, Withheld } from '#shared/domain/report.ts';
import styles from './WithheldList.module.css';
import { withheldCounts } from './withheld.ts';

interface WithheldListProps {
  readonly notesPrinted: number;
  readonly withheld: readonly Withheld[];
  readonly sectionsOff: readonly ReportSection[];
}

/** How many notes are printed, what stays off the paper, and why. Counts only; the words stay where they are. */
export function WithheldList({ notesPrinted, withheld, sectionsOff }: WithheldListProps): ReactElement {
  const say = useText();
  const intl = useIntl();
  const counts = withheldCounts(withheld);
  const off = sectionsOff.map((section) => say(`report.section.${section}`));
  const lines = [
    say('report.notesPrinted', { count: notesPrinted }),
    counts.privateNotes > 0 ? say('report.withheld.private', { count: counts.privateNotes }) : null,
    counts.caseNotes > 0 ? say('report.withheld.case', { count: counts.caseNotes }) : null,
    counts.orphanNotes > 0 ? say('report.withheld.orphan', { count: counts.orphanNotes }) : null,
    counts.jotters > 0 ? say('report.withheld.jotter', { count: counts.jotters }) : null,
    off.length > 0 ? say('report.withheld.switchedOff', { count: off.length, sections: intl.formatList(off) }) : null,
  ].filter((line) => line !== null);
  return (
    <section className={styles.block} aria-labelledby="withheld">
      <h3 id="withheld" className={styles.title}>
        {say('report.withheld.title')}
      </h3>
      <div className={styles.lines}>
        <Icon name="lock" />
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
