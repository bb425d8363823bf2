import type { Say } from '#renderer/ui/index.ts';

const kilobyte = 1024;
const megabyte = 1024 * 1024;

/** A file's size in words: whole kilobytes, from one megabyte on megabytes with one decimal. */
export function sizeInWords(bytes: number, say: Say): string {
  return bytes < megabyte
    ? say('attachments.kilobytes', { kilobytes: Math.max(1, Math.round(bytes / kilobyte)) })
    : say('attachments.megabytes', { megabytes: bytes / megabyte });
}
