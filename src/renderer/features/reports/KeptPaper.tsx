import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { ConsentNotice, useAskConsent } from '#renderer/features/consent/index.ts';
import { Button, LoadingBars, useDates, useText } from '#renderer/ui/index.ts';
import type { ClientId, ReportId } from '#shared/domain/ids.ts';
import type { ReportRecord } from '#shared/domain/report.ts';
import styles from './KeptPaper.module.css';
import { PaperDesk } from './PaperDesk.tsx';
import { usePdf } from './pdf-document.ts';
import { usePaperOutput } from './use-paper-output.ts';

interface KeptPaperProps {
  readonly reportId: ReportId;
  readonly clientId: ClientId;
  readonly trail: readonly ReactNode[];
}

/** A paper as it was saved, byte for byte: to read, to print again, to copy out. */
export function KeptPaper({ reportId, clientId, trail }: KeptPaperProps): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const query = useQuery({
    queryKey: [...queries.reports.file.key({ input: { reportId } }), 'bytes'],
    queryFn: async () => {
      const { record, file } = await client.reports.file({ reportId });
      return { record, bytes: new Uint8Array(await file.arrayBuffer()) };
    },
    // A kept paper never changes, and every reading of it is written into the audit trail: what changes elsewhere must not read it again.
    staleTime: 'static',
    gcTime: 0,
  });
  const name = query.data ? say(`report.kind.${query.data.record.kind}`) : say('report.crumb');
  const navigate = useNavigate();
  return (
    <Screen
      trail={[...trail, name]}
      title={name}
      actions={
        <Button icon="report" onPress={() => void navigate({ to: '/reports/$clientId', params: { clientId } })}>
          {say('report.backToComposer')}
        </Button>
      }
    >
      <h1 className="visuallyHidden">{name}</h1>
      <Loaded query={query} rows={8}>
        {({ record, bytes }) => <KeptPaperView record={record} bytes={bytes} />}
      </Loaded>
    </Screen>
  );
}

interface KeptPaperViewProps {
  readonly record: ReportRecord;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function KeptPaperView({ record, bytes }: KeptPaperViewProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const pdf = usePdf(bytes);
  const output = usePaperOutput();
  const consent = useAskConsent(record.clientId, 'papers');
  const saveCopy = () => consent.ask('exported', () => void output.saveFile({ fileName: record.fileName, bytes }, 'kept'));
  const print = () => consent.ask('printed', () => void output.print(bytes));
  useShortcuts(say('report.keptPapers'), [
    { keys: 'Mod E', label: say('report.saveCopy'), run: saveCopy },
    { keys: 'Mod P', label: say('report.key.print'), run: print },
  ]);
  return (
    <div className={styles.kept}>
      <aside className={styles.about}>
        <h2 className={styles.title}>{say('report.viewing', { date: dates.moment(record.createdAt) })}</h2>
        <dl className={styles.facts}>
          <dt>{say('report.column.file')}</dt>
          <dd>{record.fileName}</dd>
          <dt>{say('report.column.pages')}</dt>
          <dd>{record.pages}</dd>
          <dt>{say('report.column.hash')}</dt>
          <dd className={styles.hash}>{record.sha256}</dd>
        </dl>
        <p className="caption">{say('report.viewingExact')}</p>
        <ConsentNotice clientId={record.clientId} scope="papers" failure={consent.failure} />
        <div className={styles.buttons}>
          <Button kind="primary" icon="download" busy={output.isBusy || consent.busy} onPress={saveCopy}>
            {say('report.saveCopy')}
          </Button>
          <Button icon="print" onPress={print}>
            {say('report.print')}
          </Button>
        </div>
      </aside>
      {pdf.failed ? (
        <p role="alert">{say('report.draw.failed')}</p>
      ) : pdf.document ? (
        <PaperDesk document={pdf.document} />
      ) : (
        <div className={styles.waiting}>
          <LoadingBars rows={8} />
        </div>
      )}
    </div>
  );
}
