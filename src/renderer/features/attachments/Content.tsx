import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { EmptyState, LoadingBars, useObjectUrl, useText } from '#renderer/ui/index.ts';
import type { Attachment } from '#shared/domain/attachment/attachment.ts';
import { shownAs } from '#shared/domain/attachment/format.ts';
import styles from './attachments.module.css';
import { Damaged } from './Damaged.tsx';
import { readText } from './read-text.ts';

/** The reader of PDF files is large; a client's page does not wait for it. */
const PdfContent = lazy(async () => ({ default: (await import('./PdfContent.tsx')).PdfContent }));

interface ContentProps {
  readonly file: Attachment;
  readonly content: Blob;
}

/** What a file holds, as far as the window can show it. */
export function Content({ file, content }: ContentProps): ReactElement {
  const say = useText();
  const kind = shownAs(file.format);
  if (kind === 'picture') return <Picture file={file} content={content} />;
  if (kind === 'pdf') {
    return (
      <Suspense fallback={<LoadingBars rows={8} />}>
        <PdfContent content={content} />
      </Suspense>
    );
  }
  if (kind === 'text') return <PlainText file={file} content={content} />;
  return (
    <div className={styles.desk}>
      <EmptyState title={say('attachments.cannotShow.title')}>{say('attachments.cannotShow.text')}</EmptyState>
    </div>
  );
}

function Picture({ file, content }: ContentProps): ReactElement {
  const address = useObjectUrl(content);
  const [failed, setFailed] = useState(false);
  if (failed) return <Damaged />;
  return (
    <div className={styles.desk}>
      {address === null ? <LoadingBars rows={8} /> : <img src={address} alt={file.name} onError={() => setFailed(true)} />}
    </div>
  );
}

function PlainText({ file, content }: ContentProps): ReactElement {
  const say = useText();
  const { data } = useQuery({ queryKey: ['attachment text', file.id], queryFn: () => readText(content), gcTime: 0 });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keyboard
    <section className={styles.desk} aria-label={say('attachments.view', { name: file.name })} tabIndex={0}>
      {data === undefined ? <LoadingBars rows={8} /> : <pre className={styles.text}>{data}</pre>}
    </section>
  );
}
