import { z } from 'zod';
import type { DerivedProfile } from '../domain/derived-profile/derived-profile.ts';
import { Occupation, SocCode } from '../domain/occupation/occupation.ts';
import { PackManifest } from '../domain/occupation/pack.ts';
import { searchFields } from '../domain/occupation-search/occupation-index.ts';
import type { OccupationScores } from '../domain/scores/score-occupation.ts';
import { procedure } from './base.ts';

export const OccupationHit = z.object({
  socCode: SocCode,
  title: z.string(),
  /** Where it was found, and the text that was found. */
  matchedIn: z.enum(searchFields),
  matched: z.string(),
  /** 0 to 1, for the order only. */
  score: z.number(),
});
export type OccupationHit = z.infer<typeof OccupationHit>;

/** Made by pure rules from a checked pack on every reading; their tests hold them to their types. */
const computed = <Made>() => z.custom<Made>((value) => typeof value === 'object' && value !== null);

export const OccupationReading = z.object({
  /** The figures as they were published. */
  occupation: Occupation,
  scores: computed<OccupationScores>(),
  /** The page's shape, made from the figures. */
  derived: computed<DerivedProfile>(),
});
export type OccupationReading = z.infer<typeof OccupationReading>;

export const LibraryInfo = PackManifest.extend({
  /** SHA-256 of the manifest as it lies in the pack, hex: it holds those of all other files. */
  checksum: z.string(),
});
export type LibraryInfo = z.infer<typeof LibraryInfo>;

/** The occupations of the shipped library: the same for everybody, readable while the workspace is locked. */
export const occupations = {
  /** The best first, each occupation once. */
  search: procedure
    .input(z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(1_016).default(20) }))
    .output(z.array(OccupationHit)),
  /** Throws NOT_FOUND where the library has no such code. */
  read: procedure.input(z.object({ socCode: SocCode })).output(OccupationReading),
  info: procedure.output(LibraryInfo),
};
