import { createHash } from 'node:crypto';

/** All that a signature stands for. */
export interface SignedContent {
  readonly id: string;
  readonly clientId: string;
  readonly number: number;
  readonly title: string;
  readonly aim: string;
  readonly format: string;
  readonly note: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly mode: string | null;
  readonly attendance: string | null;
  readonly createdAt: string;
  readonly signedAt: string;
  readonly signedBy: string;
}

/** SHA-256 of a signed note with its facts, hex: the UTF-8 of a JSON list of them in this order. */
export function noteChecksum(content: SignedContent): string {
  const { id, clientId, number, title, aim, format, note, startedAt, endedAt, mode, attendance, createdAt, signedAt, signedBy } = content;
  const list = [id, clientId, number, title, aim, format, note, startedAt, endedAt, mode, attendance, createdAt, signedAt, signedBy];
  return createHash('sha256').update(JSON.stringify(list)).digest('hex');
}
