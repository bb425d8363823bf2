import { type ReactElement, useEffect, useState } from 'react';
import { PaperDesk, usePdf } from '#renderer/features/reports/index.ts';
import { LoadingBars } from '#renderer/ui/index.ts';
import { Damaged } from './Damaged.tsx';

/** The pages of a PDF, as papers are shown. */
export function PdfContent({ content }: { readonly content: Blob }): ReactElement {
  const [bytes, setBytes] = useState<Uint8Array<ArrayBuffer> | null>(null);
  useEffect(() => {
    let left = false;
    void content.arrayBuffer().then((buffer) => {
      if (!left) setBytes(new Uint8Array(buffer));
    });
    return () => {
      left = true;
    };
  }, [content]);
  const pdf = usePdf(bytes);
  if (pdf.failed) return <Damaged />;
  return pdf.document === null ? <LoadingBars rows={8} /> : <PaperDesk document={pdf.document} />;
}
