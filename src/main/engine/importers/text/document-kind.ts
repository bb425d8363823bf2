/** Kinds of documents that people take for text; their text can be copied out of them, but not read from their bytes. */
export type DocumentKind = 'pdf' | 'word' | 'richText' | 'archive';

const marks: readonly { readonly kind: DocumentKind; readonly bytes: readonly number[] }[] = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] }, // %PDF-
  { kind: 'word', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] }, // Word up to 2003
  { kind: 'richText', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] }, // {\rtf
  { kind: 'archive', bytes: [0x50, 0x4b, 0x03, 0x04] }, // PK: ZIP, and every newer office document
];
/** As far as the first names in a ZIP stand; a Word document keeps its text in the folder `word`. */
const namesWithin = 65_536;

/** What kind of document the bytes begin as; null for text and for anything else. */
export function documentKind(bytes: Uint8Array): DocumentKind | null {
  const kind = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.kind ?? null;
  return kind === 'archive' && Buffer.from(bytes.subarray(0, namesWithin)).includes('word/') ? 'word' : kind;
}
