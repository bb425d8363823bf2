import type { Kysely, Transaction } from 'kysely';
import { largestLogo, type OfficeLogo } from '#shared/contract/settings.ts';
import { plainName } from '#shared/domain/attachment/attachment.ts';
import { formatOfContent } from '../attachments/index.ts';
import type { Schema } from '../database/schema.ts';
import { refusal } from '../refusal.ts';
import { isReadablePicture } from './readable-picture.ts';

/** The office's logo as kept in the case file. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
}

export async function readLogo(db: Kysely<Schema>): Promise<Logo | null> {
  const row = await db.selectFrom('office_logo').select(['bytes', 'media_type']).executeTakeFirst();
  return row === undefined ? null : { bytes: row.bytes, mediaType: row.media_type === 'image/png' ? 'image/png' : 'image/jpeg' };
}

/** Writes the logo over the one there is; null takes it away. */
export async function writeLogo(db: Transaction<Schema>, logo: Logo | null): Promise<void> {
  await db.deleteFrom('office_logo').execute();
  if (logo !== null) await db.insertInto('office_logo').values({ id: 1, bytes: logo.bytes, media_type: logo.mediaType }).execute();
}

/** Reads a picture that a door handed over, by its bytes alone. Refuses `logoTooLarge` and `logoUnreadable`. */
export async function receiveLogo({ name, content }: { readonly name: string; readonly content: Blob }): Promise<Logo> {
  const fileName = plainName(name);
  if (content.size > largestLogo) throw refusal('logoTooLarge', { fileName });
  const bytes = Buffer.from(await content.arrayBuffer());
  const format = await formatOfContent(bytes);
  if ((format !== 'png' && format !== 'jpeg') || !isReadablePicture(bytes, format)) throw refusal('logoUnreadable', { fileName });
  return { bytes, mediaType: format === 'png' ? 'image/png' : 'image/jpeg' };
}

export function logoForDoor(logo: Logo | null): OfficeLogo {
  return { image: logo === null ? null : new Blob([new Uint8Array(logo.bytes)], { type: logo.mediaType }) };
}
