import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { SocCode } from '../domain/occupation/occupation.ts';
import { OnetRelease, OnetTexts } from '../domain/onet/onet-texts.ts';
import { procedure } from './base.ts';
import { ArchiveFile } from './packs.ts';

/** progress: rows read of a table. imported: the texts are kept and shown from now on. */
export const OnetEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), table: z.string(), done: z.number().int(), total: z.number().int() }),
  z.object({ kind: z.literal('imported'), release: OnetRelease }),
]);
export type OnetEvent = z.infer<typeof OnetEvent>;

/** Texts of an O*NET release that a person imported: descriptions and task statements, shown beside profiles and never mixed into them. */
export const onet = {
  /** The release whose texts are kept; null when there are none, or when they were damaged and are to be imported again. */
  status: procedure.output(z.object({ release: OnetRelease.nullable(), damaged: z.boolean() })),
  /** Reads the zip archive of text tables as published. Stopping the stream leaves what was before. */
  importFile: procedure.input(z.object({ file: ArchiveFile })).output(eventIterator(OnetEvent)),
  remove: procedure.output(z.object({ release: z.null(), damaged: z.literal(false) })),
  /** Null when no release is imported. */
  texts: procedure.input(z.object({ socCode: SocCode })).output(OnetTexts.nullable()),
};
