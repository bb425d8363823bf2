import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useFailureText } from '#renderer/app/failure.ts';
import { ErrorState, LoadingBars, useText } from '#renderer/ui/index.ts';
import { PaperDesk } from './PaperDesk.tsx';
import styles from './PreviewDesk.module.css';
import { usePdf } from './pdf-document.ts';
import type { PaperPreview } from './use-paper-preview.ts';

interface PreviewDeskProps {
  readonly query: UseQueryResult<PaperPreview<unknown>>;
  readonly isBehind: boolean;
  /** Above the pages. */
  readonly checks: ReactNode;
}

/** A paper as it would be made now; one that could not be made says why and can be tried again. */
export function PreviewDesk({ query, isBehind, checks }: PreviewDeskProps): ReactElement {
  const say = useText();
  const failureText = useFailureText();
  const pdf = usePdf(query.data?.bytes ?? null);
  const failure = query.error === null ? null : failureText(query.error);
  if (failure !== null || pdf.failed) {
    return (
      <div className={styles.message}>
        <ErrorState
          message={say('report.failed.title')}
          next={failure ? `${failure.message} ${failure.next}` : say('report.failed.text')}
          onRetry={() => void query.refetch()}
        />
      </div>
    );
  }
  if (pdf.document === null) {
    return (
      <div className={styles.message}>
        <LoadingBars rows={8} />
      </div>
    );
  }
  return <PaperDesk document={pdf.document} isBehind={isBehind} checks={checks} />;
}
