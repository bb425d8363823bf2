import { largestThumbnail } from '#shared/domain/attachment/attachment.ts';
import { formatOfName, shownAs } from '#shared/domain/attachment/format.ts';

/** Pixels of its longer side: twice the 96 that the list shows, for sharp screens. */
const side = 192;

/**
 * A small PNG of a picture or of the first page of a PDF, drawn here in memory. Null for other kinds, and for what cannot be drawn: a file
 * without a small picture is as good as any.
 */
export async function thumbnailOf(name: string, content: Blob): Promise<Blob | null> {
  const format = formatOfName(name);
  const kind = format === null ? null : shownAs(format);
  try {
    const drawn = kind === 'picture' ? await drawPicture(content) : kind === 'pdf' ? await drawFirstPage(content) : null;
    const image = drawn === null ? null : await asPng(drawn);
    return image !== null && image.size <= largestThumbnail ? image : null;
  } catch {
    return null;
  }
}

async function drawPicture(content: Blob): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(content);
  try {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = blank(picture.width * scale, picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    picture.close();
  }
}

async function drawFirstPage(content: Blob): Promise<HTMLCanvasElement> {
  const { withPdf } = await import('./read-pdf.ts');
  return withPdf(new Uint8Array(await content.arrayBuffer()), async (document) => {
    const page = await document.getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: side / Math.max(width, height) });
    const canvas = blank(viewport.width, viewport.height);
    await page.render({ canvas, viewport }).promise;
    return canvas;
  });
}

function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  return canvas;
}

function asPng(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
