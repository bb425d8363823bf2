import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';
import { reading } from '#renderer/app/read-pdf.ts';

/** The paper being shown. While new bytes are read the earlier paper stays, so that the desk never goes blank between two changes. */
export interface PdfState {
  readonly document: PDFDocumentProxy | null;
  readonly failed: boolean;
}

/** Opens a PDF for drawing, in a worker that ships with the window. Null bytes: nothing to show yet. */
export function usePdf(bytes: Uint8Array<ArrayBuffer> | null): PdfState {
  const worker = usePdfWorker();
  const [state, setState] = useState<PdfState>({ document: null, failed: false });

  useEffect(() => {
    if (!bytes || !worker) return;
    let left = false;
    // The reader takes the bytes over, so it gets a copy: the original is what will be saved.
    const task = getDocument({ data: bytes.slice(), worker, ...reading });
    task.promise
      .then((document) => {
        if (left) void task.destroy();
        else setState({ document, failed: false });
      })
      .catch(() => {
        if (!left) setState({ document: null, failed: true });
      });
    return () => {
      left = true;
    };
  }, [bytes, worker]);

  // A paper is closed once the next one stands in its place.
  useEffect(() => () => void state.document?.loadingTask.destroy(), [state.document]);

  return state;
}

function usePdfWorker(): PDFWorker | null {
  const [worker, setWorker] = useState<PDFWorker | null>(null);
  useEffect(() => {
    const thread = new Worker(workerAddress, { type: 'module' });
    const created = PDFWorker.create({ port: thread });
    setWorker(created);
    return () => {
      created.destroy();
      thread.terminate();
    };
  }, []);
  return worker;
}
