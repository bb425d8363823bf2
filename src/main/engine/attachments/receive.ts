import { createHash } from 'node:crypto';
import { largestAttachment, plainName } from '#shared/domain/attachment/attachment.ts';
import { type AttachmentFormat, endingOf, formatOfName, formats } from '#shared/domain/attachment/format.ts';
import { refusal } from '../refusal.ts';
import { formatOfContent } from './content-format.ts';

const megabyte = 1024 * 1024;

/** A file that may be taken in. */
export interface ReceivedFile {
  readonly name: string;
  readonly format: AttachmentFormat;
  readonly bytes: Buffer;
  /** Hex. */
  readonly sha256: string;
}

/**
 * Reads a file that a door handed over. Refuses `attachmentKind`, `attachmentTooLarge`, `attachmentEmpty` and, where the content is not what
 * the ending says, `attachmentNotAsNamed` (`found` is the format it has, or `other`).
 */
export async function receiveFile({ name: given, content }: { readonly name: string; readonly content: Blob }): Promise<ReceivedFile> {
  const fileName = plainName(given);
  const format = formatOfName(fileName);
  if (format === null) throw refusal('attachmentKind', { fileName });
  if (content.size > largestAttachment) {
    const limit = largestAttachment / megabyte;
    throw refusal('attachmentTooLarge', { fileName, megabytes: Math.ceil(content.size / megabyte), limit });
  }
  if (content.size === 0) throw refusal('attachmentEmpty', { fileName });
  const bytes = Buffer.from(await content.arrayBuffer());
  const found = await formatOfContent(bytes);
  if (found !== format) {
    throw refusal('attachmentNotAsNamed', {
      fileName,
      ending: endingOf(fileName),
      found: found === null ? 'other' : formats[found].endings[0],
    });
  }
  return { name: fileName, format, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
