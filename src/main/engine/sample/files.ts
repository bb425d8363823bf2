import type { ClientId } from '#shared/domain/ids.ts';
import type { Story } from './story.ts';

const proof = `Proof of attendance (sample)

Sample Client A took part in the evening course “Data ethics and privacy”,
twelve evenings of two hours, from 8 September to 15 October 2026.

Sample evening school
`;

const hours = `week,hours planned,hours kept
2026-09-07,8,8
2026-09-14,8,8
2026-09-21,8,6
2026-09-28,8,8
`;

/** What Sample Client A brought along. */
export async function tellFiles({ use, at }: Story, clientId: ClientId): Promise<void> {
  at('2026-10-20T15:10:00.000Z');
  const { attachment } = await use.attachments.add({
    clientId,
    file: { name: 'Proof of attendance.txt', content: new Blob([proof]) },
    thumbnail: null,
  });
  await use.attachments.update({
    attachmentId: attachment.id,
    revision: attachment.revision,
    fields: { note: 'For the application; the school keeps the signed one.' },
  });
  at('2026-11-12T15:40:00.000Z');
  await use.attachments.add({ clientId, file: { name: 'Hours kept.csv', content: new Blob([hours]) }, thumbnail: null });
}
