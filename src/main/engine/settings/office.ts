import type { Kysely } from 'kysely';
import type { Settings } from '#shared/contract/settings.ts';
import type { Schema } from '../database/schema.ts';
import { readLogo } from './logo.ts';

/** What an office puts on every paper of its own. */
export interface OfficeOnPaper {
  /** Lines of its head, none of them empty. */
  readonly lines: readonly string[];
  /** PNG or JPEG. */
  readonly logo: Uint8Array | null;
  /** Its own words below the fixed disclaimer; empty: none. */
  readonly disclaimer: string;
  /** The equal opportunity sentence; `words` empty: ours. Null: not printed. */
  readonly tagline: { readonly words: string; readonly auxiliaryAids: boolean } | null;
}

/** The office's own parts of a paper, for papers made without an open case file. */
export const noOffice: OfficeOnPaper = { lines: [], logo: null, disclaimer: '', tagline: null };

export async function readOffice(db: Kysely<Schema>, settings: Settings): Promise<OfficeOnPaper> {
  const { headLines, disclaimer, tagline, taglineWords, auxiliaryAids } = settings;
  return {
    lines: headLines.map((line) => line.trim()).filter((line) => line !== ''),
    logo: (await readLogo(db))?.bytes ?? null,
    disclaimer: disclaimer.trim(),
    tagline: tagline ? { words: taglineWords.trim(), auxiliaryAids } : null,
  };
}
