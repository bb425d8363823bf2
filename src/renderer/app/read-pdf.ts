import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** Nothing is loaded besides the file itself, and nothing in it runs. */
export const reading = { useWasm: false, useSystemFonts: false, isEvalSupported: false, enableXfa: false } as const;

/** Does something with a PDF that nobody looks at, in a reader of its own. Rejects where it cannot be read. */
export async function withPdf<Result>(
  bytes: Uint8Array<ArrayBuffer>,
  use: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const thread = new Worker(workerAddress, { type: 'module' });
  const worker = PDFWorker.create({ port: thread });
  try {
    return await use(await getDocument({ data: bytes.slice(), worker, ...reading }).promise);
  } finally {
    worker.destroy();
    thread.terminate();
  }
}
