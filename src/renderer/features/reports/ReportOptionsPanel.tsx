import type { ReactElement } from 'react';
import { Select, useDates, useText } from '#renderer/ui/index.ts';
import type { ReportPreview } from '#shared/contract/reports.ts';
import type { ShortlistEntry } from '#shared/domain/client.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { ReportKind, type ReportOptions, smallestBody } from '#shared/domain/report.ts';
import { sectionsOff } from '#shared/domain/report-defaults.ts';
import type { Instant } from '#shared/domain/time.ts';
import { PaperOptionGroup } from './PaperOptions.tsx';
import { PaperSettingRows } from './PaperSettingRows.tsx';
import { SectionChoice } from './SectionChoice.tsx';
import { SessionChoice } from './SessionChoice.tsx';
import { WithheldList } from './WithheldList.tsx';

interface ReportOptionsPanelProps {
  readonly clientId: ClientId;
  readonly options: ReportOptions;
  readonly shortlist: readonly ShortlistEntry[];
  /** Null until the first paper is made. */
  readonly preview: ReportPreview | null;
  /** What is known of the paper is of the one before. */
  readonly isBehind: boolean;
  /** When the paper was kept that was set just like this; null where it is another. */
  readonly asOn: Instant | null;
  readonly onKind: (kind: ReportKind) => void;
  readonly onChange: (options: ReportOptions) => void;
}

/** Which paper is made, what is printed on it and how, at the left of the paper. */
export function ReportOptionsPanel(props: ReportOptionsPanelProps): ReactElement {
  const { clientId, options, shortlist, preview, isBehind, asOn, onKind, onChange } = props;
  const say = useText();
  const dates = useDates();
  const set = (part: Partial<ReportOptions>) => onChange({ ...options, ...part });
  return (
    <>
      <PaperOptionGroup>
        <Select
          label={say('report.kind')}
          value={options.kind}
          choices={ReportKind.options.map((kind) => ({ value: kind, label: say(`report.kind.${kind}`) }))}
          onChange={onKind}
        />
        <p className="caption">{say('report.kind.hint', { kind: options.kind })}</p>
        {options.kind === 'sessionNote' ? (
          <SessionChoice clientId={clientId} value={options.sessionId} onChange={(sessionId) => set({ sessionId })} />
        ) : null}
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
        {asOn === null ? null : <p className="caption">{say('report.asLastTime', { date: dates.short(asOn) })}</p>}
      </PaperOptionGroup>
      {options.kind === 'careerReport' ? <SectionChoice options={options} preview={isBehind ? null : preview} onChange={set} /> : null}
      <PaperSettingRows setting={options} smallest={smallestBody(options.kind)} onChange={set} />
      {preview === null ? null : (
        <WithheldList
          notesPrinted={options.kind === 'careerReport' ? preview.notesPrinted : null}
          withheld={preview.withheld}
          sectionsOff={sectionsOff(options)}
          clientId={clientId}
        />
      )}
    </>
  );
}
