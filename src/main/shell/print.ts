import type { Session } from 'electron';
import { createPrintWindow } from './create-window.ts';
import type { Papers } from './papers.ts';
import { windowOrigin } from './window-address.ts';

/**
 * Prints a PDF with the system's dialog, from a window nobody sees. The bytes are served from memory and forgotten afterwards.
 * @returns false when the person cancelled or no printer took it
 */
export async function printPdf(bytes: Uint8Array<ArrayBuffer>, session: Session, papers: Papers): Promise<boolean> {
  const path = papers.add(bytes);
  const window = createPrintWindow(session);
  try {
    await window.loadURL(`${windowOrigin}${path}`);
    return await new Promise<boolean>((resolve) => {
      window.webContents.print({ silent: false, printBackground: true }, (printed) => resolve(printed));
    });
  } finally {
    papers.remove(path);
    window.destroy();
  }
}
