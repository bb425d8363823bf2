import { type ReactElement, type ReactNode, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useFailureText } from '#renderer/app/failure.ts';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, ErrorState, LoadingBars, Tag, useText } from '#renderer/ui/index.ts';
import type { ReportPreview } from '#shared/contract/reports.ts';
import type { Settings } from '#shared/contract/settings.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import type { ReportOptions } from '#shared/domain/report.ts';
import { PaperDesk } from './PaperDesk.tsx';
import { usePdf } from './pdf-document.ts';
import styles from './ReportComposer.module.css';
import { ReportOptionsPanel } from './ReportOptionsPanel.tsx';
import { reportDefaults } from './report-defaults.ts';
import { usePaperOutput } from './use-paper-output.ts';
import { useReportPreview } from './use-report-preview.ts';

interface ReportComposerProps {
  readonly client: Client;
  readonly shortlist: readonly ShortlistEntry[];
  readonly settings: Settings;
  readonly trail: readonly ReactNode[];
}

/** Composes a paper: options at the left, the very file in the middle, its pages at the right. */
export function ReportComposer({ client, shortlist, settings, trail }: ReportComposerProps): ReactElement {
  const say = useText();
  const engine = useEngine();
  const failureText = useFailureText();
  const [options, setOptions] = useState<ReportOptions>(() => reportDefaults('careerReport', client, shortlist, settings));
  const { query, isBehind } = useReportPreview(client.id, options);
  const pdf = usePdf(query.data?.bytes ?? null);
  const output = usePaperOutput();
  const save = useChange({
    write: async (chosen: ReportOptions) => {
      const { record, file } = await engine.client.reports.save({ clientId: client.id, options: chosen });
      return { fileName: record.fileName, bytes: new Uint8Array(await file.arrayBuffer()) };
    },
    onDone: (paper) => void output.saveFile(paper),
  });
  const preview = query.data?.preview ?? null;
  const failure = query.error === null ? null : failureText(query.error);
  const isReady = query.data !== undefined && !isBehind && failure === null;
  const isSaving = save.busy || output.isBusy;
  const saveNow = () => {
    if (isReady && !isSaving) save.run(options);
  };
  const printNow = () => {
    if (isReady) void output.print(query.data.bytes);
  };
  useShortcuts(say('report.title'), [
    { keys: 'Mod E', label: say('report.key.save'), run: saveNow },
    { keys: 'Mod P', label: say('report.key.print'), run: printNow },
  ]);
  const name = say(`report.kind.${options.kind}`);

  return (
    <Screen
      trail={[...trail, name]}
      title={name}
      actions={
        <Button icon="print" onPress={printNow} {...(isReady ? {} : { unavailable: say('report.making') })}>
          {say('report.print')}
        </Button>
      }
    >
      <h1 className="visuallyHidden">{name}</h1>
      <div className={styles.composer}>
        <ReportOptionsPanel options={options} shortlist={shortlist} preview={preview} onChange={setOptions}>
          <FailureBanner failure={save.failure} />
          <Button
            kind="primary"
            icon="download"
            busy={isSaving}
            onPress={saveNow}
            {...(isReady ? {} : { unavailable: say('report.making') })}
          >
            {say('report.save')}
          </Button>
          <p className={styles.exact}>{say('report.exact')}</p>
        </ReportOptionsPanel>
        {failure || pdf.failed ? (
          <div className={styles.message}>
            <ErrorState
              message={say('report.failed.title')}
              next={failure ? `${failure.message} ${failure.next}` : say('report.failed.text')}
              onRetry={() => void query.refetch()}
            />
          </div>
        ) : pdf.document ? (
          <PaperDesk document={pdf.document} isBehind={isBehind} checks={preview ? <Checks preview={preview} /> : null} />
        ) : (
          <div className={styles.message}>
            <LoadingBars rows={8} />
          </div>
        )}
      </div>
    </Screen>
  );
}

/** Checks that are told also when they are passed: what a counselor would ask first of a paper. */
const ALWAYS_TOLD: readonly string[] = ['fits', 'greyscale'];

/** What to look at before printing; failed ones first, so that they are seen in a narrow window too. */
function Checks({ preview }: { readonly preview: ReportPreview }): ReactElement {
  const say = useText();
  const checks = preview.checks
    .filter((check) => !check.passed || ALWAYS_TOLD.includes(check.code))
    .toSorted((left, right) => Number(left.passed) - Number(right.passed));
  return (
    <ul className={styles.checks} aria-label={say('report.checks')}>
      {checks.map((check) => (
        <li key={check.code} data-passed={check.passed}>
          <Tag tone={check.passed ? 'ok' : 'warn'} icon={check.passed ? 'check' : 'concern'}>
            {say(`report.check.${check.code}`, { passed: String(check.passed), count: check.count })}
          </Tag>
        </li>
      ))}
    </ul>
  );
}
