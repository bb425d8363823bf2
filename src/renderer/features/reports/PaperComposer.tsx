import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useFailureText } from '#renderer/app/failure.ts';
import { ErrorState, LoadingBars, useText } from '#renderer/ui/index.ts';
import type { ReportPreview } from '#shared/contract/reports.ts';
import { PaperChecks } from './PaperChecks.tsx';
import styles from './PaperComposer.module.css';
import { PaperDesk } from './PaperDesk.tsx';
import { usePdf } from './pdf-document.ts';
import type { PaperPreview } from './use-paper-preview.ts';

interface PaperComposerProps {
  readonly query: UseQueryResult<PaperPreview<Pick<ReportPreview, 'checks'>>>;
  readonly isBehind: boolean;
  /** The options, at the left. */
  readonly children: ReactNode;
}

/** Options at the left, the very file in the middle, its pages at the right; a paper that could not be made says why and can be tried again. */
export function PaperComposer({ query, isBehind, children }: PaperComposerProps): ReactElement {
  const say = useText();
  const failureText = useFailureText();
  const pdf = usePdf(query.data?.bytes ?? null);
  const preview = query.data?.preview ?? null;
  const failure = query.error === null ? null : failureText(query.error);
  return (
    <div className={styles.composer}>
      {children}
      {failure || pdf.failed ? (
        <div className={styles.message}>
          <ErrorState
            message={say('report.failed.title')}
            next={failure ? `${failure.message} ${failure.next}` : say('report.failed.text')}
            onRetry={() => void query.refetch()}
          />
        </div>
      ) : pdf.document ? (
        <PaperDesk document={pdf.document} isBehind={isBehind} checks={preview ? <PaperChecks preview={preview} /> : null} />
      ) : (
        <div className={styles.message}>
          <LoadingBars rows={8} />
        </div>
      )}
    </div>
  );
}
