import { useQuery } from '@tanstack/react-query';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type ReactElement, useEffect, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { IconButton, LoadingBars, useObjectUrl, useText, useWidth } from '#renderer/ui/index.ts';
import type { Attachment } from '#shared/domain/attachment/attachment.ts';
import styles from './KeptPaper.module.css';
import { PaperPage } from './PaperPage.tsx';
import { usePdf } from './pdf-document.ts';

interface KeptPaperScanProps {
  readonly scan: Attachment;
  readonly onHide: () => void;
}

/** A scan of the signed original beside the paper it is of; all its pages, one below the other. */
export function KeptPaperScan({ scan, onHide }: KeptPaperScanProps): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const query = useQuery({
    queryKey: [...queries.attachments.open.key({ input: { attachmentId: scan.id } }), 'scan'],
    queryFn: async () => {
      const { content } = await client.attachments.open({ attachmentId: scan.id });
      return { content, bytes: new Uint8Array(await content.arrayBuffer()) };
    },
    // A file never changes, and every look at it is written into the audit trail.
    staleTime: 'static',
    gcTime: 0,
  });
  const name = say('paperRecord.scan.view', { name: scan.name });
  return (
    <div className={styles.scan}>
      <div className={styles.scanBar}>
        <span className={styles.scanName}>{scan.name}</span>
        <IconButton icon="close" kind="quiet" label={say('paperRecord.scan.hide')} onPress={onHide} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keyboard */}
      <section className={styles.scanPages} aria-label={name} tabIndex={0}>
        <Loaded query={query} rows={6}>
          {({ content, bytes }) =>
            scan.format === 'pdf' ? <ScannedPages bytes={bytes} /> : <ScannedPicture content={content} name={scan.name} />
          }
        </Loaded>
      </section>
    </div>
  );
}

function ScannedPicture({ content, name }: { readonly content: Blob; readonly name: string }): ReactElement {
  const say = useText();
  const address = useObjectUrl(content);
  const [failed, setFailed] = useState(false);
  if (failed) return <p role="alert">{say('paperRecord.scan.failed')}</p>;
  return address === null ? <LoadingBars rows={6} /> : <img src={address} alt={name} onError={() => setFailed(true)} />;
}

function ScannedPages({ bytes }: { readonly bytes: Uint8Array<ArrayBuffer> }): ReactElement {
  const say = useText();
  const pdf = usePdf(bytes);
  const { ref, width } = useWidth<HTMLDivElement>();
  const scan = pdf.document;
  const points = usePointsWide(scan);
  if (pdf.failed) return <p role="alert">{say('paperRecord.scan.failed')}</p>;
  return (
    <div ref={ref} className={styles.scanStack}>
      {scan === null || width === 0 || points === null ? (
        <LoadingBars rows={6} />
      ) : (
        Array.from({ length: scan.numPages }, (_, place) => place + 1).map((page) => (
          <PaperPage key={page} document={scan} page={page} scale={width / points} label={say('paperRecord.scan.page', { page })} />
        ))
      )}
    </div>
  );
}

/** How wide the first page is, in points; scanners make the others as wide. Null until it is known. */
function usePointsWide(scan: PDFDocumentProxy | null): number | null {
  const [points, setPoints] = useState<number | null>(null);
  useEffect(() => {
    let left = false;
    scan
      ?.getPage(1)
      .then((page) => {
        if (!left) setPoints(page.getViewport({ scale: 1 }).width);
      })
      // The pages say so themselves when they cannot be drawn.
      .catch(() => setPoints(A4_WIDE));
    return () => {
      left = true;
    };
  }, [scan]);
  return points;
}

const A4_WIDE = 595;
