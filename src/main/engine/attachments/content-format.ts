import type { AttachmentFormat } from '#shared/domain/attachment/format.ts';
import { openZip } from '../archive/index.ts';
import { unlessRefused } from '../refusal.ts';

const marks: readonly { readonly format: AttachmentFormat; readonly at: number; readonly bytes: readonly number[] }[] = [
  { format: 'png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { format: 'jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { format: 'gif', at: 0, bytes: [0x47, 0x49, 0x46, 0x38] }, // GIF8
  { format: 'webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] }, // RIFF, four bytes of length, WEBP
  { format: 'richText', at: 0, bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] }, // {\rtf
  { format: 'oldOffice', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
];

/** A PDF may have a few bytes of another program before its mark. */
const pdfMarkWithin = 1_024;

/** The parts that make a zip archive an office document. */
const officeParts: Readonly<Record<string, AttachmentFormat>> = {
  'word/document.xml': 'docx',
  'xl/workbook.xml': 'xlsx',
  'ppt/presentation.xml': 'pptx',
};
const openDocuments: Readonly<Record<string, AttachmentFormat>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};
const longestMediaType = 100;

/** What a file is by its content alone, whatever its name says; null where it is none of the formats that are taken in. */
export async function formatOfContent(bytes: Buffer): Promise<AttachmentFormat | null> {
  if (bytes.subarray(0, pdfMarkWithin).includes('%PDF-')) return 'pdf';
  const marked = marks.find(({ at, bytes: mark }) => mark.every((byte, place) => bytes[at + place] === byte));
  if (marked !== undefined) return marked.format;
  if (bytes.subarray(0, 4).equals(zipMark)) return formatOfArchive(bytes);
  return isText(bytes) ? 'text' : null;
}

const zipMark = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

async function formatOfArchive(bytes: Buffer): Promise<AttachmentFormat | null> {
  const read = async () => {
    const entries = openZip(bytes);
    const office = entries.map(({ name }) => officeParts[name]).find((format) => format !== undefined);
    if (office !== undefined) return office;
    const declared = entries.find(({ name, bytes: length }) => name === 'mimetype' && length <= longestMediaType);
    return declared === undefined ? null : (openDocuments[(await declared.read()).toString('latin1').trim()] ?? null);
  };
  return unlessRefused(read(), null);
}

/** UTF-16 begins with a mark of its order; other text has no zero byte and no control signs but tabs and ends of lines and pages. */
function isText(bytes: Buffer): boolean {
  if (bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff)) return true;
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d);
}
