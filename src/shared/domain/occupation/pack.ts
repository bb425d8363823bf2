import { z } from 'zod';
import { OnetCode } from './occupation.ts';

/** Where a pack's figures come from, as the product shows it. */
export const PackSource = z.object({
  id: z.enum([
    'soc',
    'onet',
    'oews',
    'projections',
    'handbook',
    'eloundou',
    'microsoft',
    'anthropic',
    'fieldsOfStudy',
    'stemList',
    'ownTables',
  ]),
  name: z.string(),
  publisher: z.string(),
  /** "30.1, December 2025" */
  version: z.string(),
  /**
   * Month the figures are of, "2025-05", for the warning on old figures. Where only a year is stated its January, so that no age is told too
   * low; `version` says what is stated.
   */
  date: z.string().regex(/^\d{4}-\d{2}$/),
  licence: z.string(),
  /** The sentence the licence asks for. */
  attribution: z.string(),
});
export type PackSource = z.infer<typeof PackSource>;

/** The first file of a pack; `format` changes when an older program could not read it. */
export const PackManifest = z.object({
  format: z.literal(1),
  /** "2026.1" */
  edition: z.string(),
  counts: z.object({
    occupations: z.number().int(),
    subProfiles: z.number().int(),
    alternateTitles: z.number().int(),
    technologies: z.number().int(),
    activities: z.number().int(),
  }),
  sources: z.array(PackSource),
  /** Every other file of the pack. */
  files: z.array(z.object({ name: z.string(), bytes: z.number().int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});
export type PackManifest = z.infer<typeof PackManifest>;

/**
 * Names of O*NET's elements by id: interests, work values, work styles, skills, knowledge, and the general work activity ("4.A.1.a.1") that
 * a detailed one ("4.A.1.a.1.I01.D01") belongs to.
 */
export const ElementNames = z.record(z.string(), z.string());
export type ElementNames = z.infer<typeof ElementNames>;

/** Other titles that people in the work report, for search, by O*NET profile; behind them this project's everyday names, in any language. */
export const AlternateTitles = z.record(OnetCode, z.array(z.string()));
export type AlternateTitles = z.infer<typeof AlternateTitles>;
