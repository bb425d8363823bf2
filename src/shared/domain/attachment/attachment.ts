import { z } from 'zod';
import { AttachmentId, ClientId } from '../ids.ts';
import { Instant } from '../time.ts';
import { AttachmentFormat } from './format.ts';

/** Bytes that one file may have. */
export const largestAttachment = 20 * 1024 * 1024;

/** Bytes that the small picture of a file may have. */
export const largestThumbnail = 256 * 1024;

/** Signs that a name keeps when it comes from a disk. */
export const longestName = 160;

/** What a counselor may write of a file. */
export const AttachmentFields = z.object({
  name: z.string().trim().normalize().min(1).max(longestName),
  note: z.string().trim().max(2_000),
});
export type AttachmentFields = z.infer<typeof AttachmentFields>;

/** A file kept in a client's case, without its content. */
export const Attachment = AttachmentFields.extend({
  id: AttachmentId,
  clientId: ClientId,
  format: AttachmentFormat,
  /** Bytes. */
  size: z.number().int(),
  hasThumbnail: z.boolean(),
  revision: z.number().int(),
  addedAt: Instant,
});
export type Attachment = z.infer<typeof Attachment>;

/**
 * A file's name as it may be kept: without the folders before it, and without signs that hide what it is (control signs, and those that turn
 * the direction of writing, which make "cv[turn]fdp.exe" look like a PDF).
 */
export function plainName(given: string): string {
  const last = given.normalize().split(/[/\\]/u).at(-1) ?? '';
  const plain = last.replaceAll(/[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff<>:"|?*]+/gu, ' ').trim();
  const dot = plain.lastIndexOf('.');
  const ending = dot <= 0 ? '' : plain.slice(dot);
  const stem = [...plain.slice(0, plain.length - ending.length)];
  while (stem.length > 1 && stem.join('').length + ending.length > longestName) stem.pop();
  return stem.join('') + ending;
}
