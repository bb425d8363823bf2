import { formatOfContent } from './content-format.ts';

/** The small picture that the window made; one that is no PNG is not kept, and the list shows the kind of file instead. */
export async function readPicture(image: Blob | null): Promise<Uint8Array | null> {
  if (image === null) return null;
  const bytes = Buffer.from(await image.arrayBuffer());
  return (await formatOfContent(bytes)) === 'png' ? bytes : null;
}
