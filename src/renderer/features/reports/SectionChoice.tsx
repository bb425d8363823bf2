import type { ReactElement } from 'react';
import { Checkbox, Icon, useText } from '#renderer/ui/index.ts';
import type { ReportPreview } from '#shared/contract/reports.ts';
import { type ReportOptions, ReportSection } from '#shared/domain/report.ts';
import { isAlwaysPrinted } from '#shared/domain/report-defaults.ts';
import styles from './ReportOptionsPanel.module.css';
import { withSection } from './report-defaults.ts';

interface SectionChoiceProps {
  readonly options: ReportOptions;
  /** Null while the paper is made. */
  readonly preview: ReportPreview | null;
  readonly onChange: (part: Partial<ReportOptions>) => void;
}

/** The career report's sections in printed order, each with the page it starts on, or why it is not there though it was asked for. */
export function SectionChoice({ options, preview, onChange }: SectionChoiceProps): ReactElement {
  const say = useText();
  const pageOf = (section: ReportSection) => preview?.sectionPages.find((each) => each.section === section)?.page ?? null;
  const isWanted = (section: ReportSection) => isAlwaysPrinted(section) || options.sections.includes(section);
  const printed = ReportSection.options.filter((section) => pageOf(section) !== null);
  const placeOf = (section: ReportSection) => {
    const page = pageOf(section);
    if (page !== null) return say('report.sectionPage', { page });
    return preview === null || !isWanted(section) ? null : say('report.sectionEmpty', { section });
  };
  return (
    <fieldset className={styles.block}>
      <legend className={styles.head}>
        <span>{say('report.sections')}</span>
        {preview ? (
          <span className={styles.count}>
            {say('report.sectionsCount', { printed: printed.length, count: ReportSection.options.length, pages: preview.pages })}
          </span>
        ) : null}
      </legend>
      <ul>
        {ReportSection.options.map((section) => (
          <li key={section} className={styles.section}>
            {isAlwaysPrinted(section) ? (
              <span className={styles.fixed}>
                <Icon name="check" />
                <span title={say('report.sectionFixed')}>{say(`report.section.${section}`)}</span>
              </span>
            ) : (
              <Checkbox
                checked={options.sections.includes(section)}
                onChange={(on) => onChange({ sections: withSection(options.sections, section, on) })}
              >
                {say(`report.section.${section}`)}
              </Checkbox>
            )}
            <span className={styles.page}>{placeOf(section)}</span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
