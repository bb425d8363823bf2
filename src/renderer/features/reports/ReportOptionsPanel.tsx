import type { ReactElement, ReactNode } from 'react';
import { Checkbox, Icon, Segmented, Select, useText } from '#renderer/ui/index.ts';
import type { ReportPreview } from '#shared/contract/reports.ts';
import type { ShortlistEntry } from '#shared/domain/client.ts';
import type { ReportOptions, ReportSection } from '#shared/domain/report.ts';
import { PaperOptionGroup, PaperOptions } from './PaperOptions.tsx';
import { PaperSettingRows } from './PaperSettingRows.tsx';
import styles from './ReportOptionsPanel.module.css';
import { CAREER_SECTIONS, isAlwaysPrinted, sectionsOff, withSection } from './report-defaults.ts';
import { WithheldList } from './WithheldList.tsx';

interface ReportOptionsPanelProps {
  readonly options: ReportOptions;
  readonly shortlist: readonly ShortlistEntry[];
  /** null until the first paper is made. */
  readonly preview: ReportPreview | null;
  readonly onChange: (options: ReportOptions) => void;
  /** What stands under the options: saving and its progress. */
  readonly children: ReactNode;
}

/** What is printed and how, at the left of the paper. */
export function ReportOptionsPanel({ options, shortlist, preview, onChange, children }: ReportOptionsPanelProps): ReactElement {
  const say = useText();
  const set = (part: Partial<ReportOptions>) => onChange({ ...options, ...part });
  return (
    <PaperOptions label={say('report.options')} foot={children}>
      <PaperOptionGroup>
        <Segmented
          label={say('report.kind')}
          full
          choices={[
            { value: 'careerReport', label: say('report.kind.careerReport') },
            { value: 'skillPlan', label: say('report.kind.skillPlan') },
          ]}
          value={options.kind}
          onChange={(kind) => set({ kind })}
        />
        {options.kind === 'careerReport' ? (
          shortlist.length === 0 ? (
            <p className="caption">{say('report.occupationMissing')}</p>
          ) : (
            <Select
              label={say('report.occupation')}
              value={options.profileId}
              placeholder={say('report.occupationNone')}
              choices={shortlist.map((entry) => ({ value: entry.profileId, label: `${entry.socCode} ${entry.title}` }))}
              onChange={(profileId) => set({ profileId })}
            />
          )
        ) : null}
      </PaperOptionGroup>
      {options.kind === 'careerReport' ? <Sections options={options} preview={preview} onChange={set} /> : null}
      <PaperSettingRows setting={options} onChange={set} />
      {preview ? <WithheldList notesPrinted={preview.notesPrinted} withheld={preview.withheld} sectionsOff={sectionsOff(options)} /> : null}
    </PaperOptions>
  );
}

interface SectionsProps {
  readonly options: ReportOptions;
  readonly preview: ReportPreview | null;
  readonly onChange: (part: Partial<ReportOptions>) => void;
}

/** The sections in printed order, each with the page it starts on. */
function Sections({ options, preview, onChange }: SectionsProps): ReactElement {
  const say = useText();
  const pageOf = (section: ReportSection) => preview?.sectionPages.find((each) => each.section === section)?.page ?? null;
  const printed = CAREER_SECTIONS.filter((section) => isAlwaysPrinted(section) || options.sections.includes(section));
  return (
    <fieldset className={styles.block}>
      <legend className={styles.head}>
        <span>{say('report.sections')}</span>
        {preview ? (
          <span className={styles.count}>
            {say('report.sectionsCount', { printed: printed.length, count: CAREER_SECTIONS.length, pages: preview.pages })}
          </span>
        ) : null}
      </legend>
      <ul>
        {CAREER_SECTIONS.map((section) => {
          const page = pageOf(section);
          return (
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
              <span className={styles.page}>{page === null ? null : say('report.sectionPage', { page })}</span>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
