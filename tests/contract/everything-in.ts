import { readPdf, type StructureNode } from '#engine/paper/testing.ts';

/** Everything a PDF tells a reader, a screen reader, a search, or somebody who opens it in an editor. */
export async function everythingIn(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pdf = await readPdf(bytes);
  const alts = (nodes: readonly StructureNode[]): string[] => nodes.flatMap((node) => [node.alt ?? '', ...alts(node.children)]);
  const raw = Buffer.from(bytes);
  const texts = [pdf.actual, pdf.drawn, pdf.streams, pdf.outline, alts(pdf.structure), [JSON.stringify(pdf.properties)]].flat();
  return [...texts, raw.toString('latin1'), raw.toString('utf8'), raw.toString('latin1').replaceAll('\0', '')].join('\n');
}
