import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { useOnce } from '#renderer/app/use-once.ts';
import { ConsentNotice } from '#renderer/features/consent/index.ts';
import { Button, classes, LoadingBars, useDates, useText } from '#renderer/ui/index.ts';
import type { PaperRecord } from '#shared/contract/paper-record.ts';
import type { AttachmentId, ClientId, ReportId } from '#shared/domain/ids.ts';
import { type PaperLeaving, scopeOfPaper } from '#shared/domain/paper-record.ts';
import type { ReportRecord } from '#shared/domain/report.ts';
import styles from './KeptPaper.module.css';
import { KeptPaperFacts } from './KeptPaperFacts.tsx';
import { KeptPaperGivings } from './KeptPaperGivings.tsx';
import { KeptPaperScan } from './KeptPaperScan.tsx';
import { KeptPaperSignature } from './KeptPaperSignature.tsx';
import { PaperDesk } from './PaperDesk.tsx';
import { usePdf } from './pdf-document.ts';
import { usePaperOutput } from './use-paper-output.ts';

interface KeptPaperProps {
  readonly reportId: ReportId;
  readonly clientId: ClientId;
  readonly trail: readonly ReactNode[];
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A paper as it was saved, byte for byte: to read, to print again, to copy out; and what became of it. */
export function KeptPaper({ reportId, clientId, trail }: KeptPaperProps): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const known = useQuery(queries.paperRecord.get.queryOptions({ input: { reportId } }));
  const file = useQuery({
    queryKey: [...queries.reports.file.key({ input: { reportId } }), 'bytes'],
    queryFn: async (): Promise<Bytes> => new Uint8Array(await (await client.reports.file({ reportId })).file.arrayBuffer()),
    // A kept paper never changes, and every reading of it is written into the audit trail: what changes elsewhere must not read it again.
    staleTime: 'static',
    gcTime: 0,
    // One that is damaged is damaged the next time too.
    retry: false,
  });
  const name = known.data ? say(`report.kind.${known.data.record.kind}`) : say('report.crumb');
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
      <Loaded query={known} rows={8}>
        {(paper) => <KeptPaperView paper={paper} file={file} />}
      </Loaded>
    </Screen>
  );
}

interface KeptPaperViewProps {
  readonly paper: PaperRecord;
  readonly file: UseQueryResult<Bytes>;
}

function KeptPaperView({ paper, file }: KeptPaperViewProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const [shown, setShown] = useState<AttachmentId | null>(null);
  const scan = paper.scans.find(({ id }) => id === shown) ?? null;
  return (
    <div className={classes(styles.kept, scan !== null && styles.beside)}>
      <aside className={styles.about}>
        <h2 className={styles.title}>{say('report.viewing', { date: dates.moment(paper.record.createdAt) })}</h2>
        {file.data === undefined ? null : <Output record={paper.record} />}
        <KeptPaperSignature paper={paper} shown={shown} onShow={setShown} />
        <KeptPaperGivings paper={paper} />
        <KeptPaperFacts paper={paper} />
      </aside>
      <Loaded query={file} rows={8}>
        {(bytes) => <Desk bytes={bytes} />}
      </Loaded>
      {scan === null ? null : <KeptPaperScan key={scan.id} scan={scan} onHide={() => setShown(null)} />}
    </div>
  );
}

/** The ways by which the kept bytes leave, once they are known to be whole. The engine asks the register and writes down that they left. */
function Output({ record }: { readonly record: ReportRecord }): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const output = usePaperOutput();
  const { clientId, fileName, kind } = record;
  const { run, failure } = useChange({
    write: (act: PaperLeaving) => client.reports.file({ reportId: record.id, act }),
    onDone: ({ file }, act) => output({ fileName, file, isKept: true }, act),
  });
  const out = useOnce(run);
  const saveCopy = () => out.run('exported');
  const print = () => out.run('printed');
  useShortcuts(say('report.keptPapers'), [
    { keys: 'Mod E', label: say('report.saveCopy'), run: saveCopy },
    { keys: 'Mod P', label: say('report.key.print'), run: print },
  ]);
  return (
    <>
      <ConsentNotice clientId={clientId} scope={scopeOfPaper(kind)} failure={failure} />
      <div className={styles.buttons}>
        <Button kind="primary" icon="download" busy={out.busy} onPress={saveCopy}>
          {say('report.saveCopy')}
        </Button>
        <Button icon="print" onPress={print}>
          {say('report.print')}
        </Button>
      </div>
      <p className="caption">{say('report.viewingExact')}</p>
    </>
  );
}

function Desk({ bytes }: { readonly bytes: Bytes }): ReactElement {
  const say = useText();
  const pdf = usePdf(bytes);
  if (pdf.failed) return <p role="alert">{say('report.draw.failed')}</p>;
  if (pdf.document !== null) return <PaperDesk document={pdf.document} />;
  return (
    <div className={styles.waiting}>
      <LoadingBars rows={8} />
    </div>
  );
}
