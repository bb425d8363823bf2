import { z } from 'zod';
import type { DerivedProfile } from '../domain/derived-profile/derived-profile.ts';
import { ProfileId } from '../domain/ids.ts';
import { Coverage } from '../domain/occupation/coverage.ts';
import { Licence, Occupation, RelatedOccupation, RiasecLetter, SocCode } from '../domain/occupation/occupation.ts';
import { PackManifest } from '../domain/occupation/pack.ts';
import { searchFields } from '../domain/occupation-search/occupation-index.ts';
import { AiVerdict, MoneyRange, PayPeriod } from '../domain/profile/profile.ts';
import type { OccupationScores } from '../domain/scores/score-occupation.ts';
import type { Transition } from '../domain/transition/transition.ts';
import { procedure } from './base.ts';

export const OccupationHit = z.object({
  socCode: SocCode,
  title: z.string(),
  /** Where it was found, and the text that was found. */
  matchedIn: z.enum(searchFields),
  matched: z.string(),
  /** 0 to 1, for the order, and for leaving out what is far off. */
  score: z.number(),
});
export type OccupationHit = z.infer<typeof OccupationHit>;

/** Made by pure rules from a checked pack; their tests hold them to their types. */
export const computed = <Made>() => z.custom<Made>((value) => typeof value === 'object' && value !== null);

export const OccupationReading = z.object({
  /** The figures as they were published. */
  occupation: Occupation,
  scores: computed<OccupationScores>(),
  /** The page's shape, made from the figures. */
  derived: computed<DerivedProfile>(),
});
export type OccupationReading = z.infer<typeof OccupationReading>;

/** One row of the library list: what is needed to show, filter and sort an occupation without opening it. */
export const OccupationRow = z.object({
  /** Of the computed profile, see `computedProfileId`. */
  profileId: ProfileId,
  socCode: SocCode,
  title: z.string(),
  /** This project's own, unofficial. */
  titles: Occupation.shape.titles,
  /** Major group, "25-0000". */
  major: z.string(),
  overall: z.number().nullable(),
  /** The nine scores in page order; null where one is not stated. */
  dimensions: z.array(z.number().nullable()).length(9),
  verdict: AiVerdict.nullable(),
  /** 25th to 75th percentile of the newest year, as the derived profile's middle tier shows it. */
  middlePay: MoneyRange.nullable(),
  /** Of `middlePay`; null without it. */
  payPeriod: PayPeriod.nullable(),
  /** Projected change of employment in percent over ten years. */
  changePercent: z.number().nullable(),
  /** Openings a year. */
  openings: z.number().int().nullable(),
  jobZone: z.number().int().min(1).max(5).nullable(),
  /** Typical education to enter, 1 doctoral or professional … 8 no formal credential. */
  education: z.number().int().min(1).max(8).nullable(),
  /** The three highest occupational interests, highest first; ties in the order R I A S E C. Empty: not rated. */
  interests: z.array(RiasecLetter).max(3),
  licence: Licence.shape.level,
  skilledMigration: z.boolean().nullable(),
  /** Whether any linked field of study is on the STEM list. */
  stem: z.boolean(),
  /** One of the "All Other" codes. */
  isResidual: z.boolean(),
  /** The worst coverage of the figures in this row. */
  coverage: Coverage.nullable(),
});
export type OccupationRow = z.infer<typeof OccupationRow>;

/** A related occupation: how near O*NET puts it, and what a reader compares first. */
export const Neighbour = z.object({ tier: RelatedOccupation.shape.tier, index: RelatedOccupation.shape.index, row: OccupationRow });
export type Neighbour = z.infer<typeof Neighbour>;

export const LibraryInfo = PackManifest.extend({
  /** SHA-256 of the manifest as it lies in the pack, hex: it holds those of all other files. */
  checksum: z.string(),
});
export type LibraryInfo = z.infer<typeof LibraryInfo>;

/** Years of study after high school that are done; null: not stated. */
const studied = z.number().min(0).max(20).nullable().default(null);

/** The occupations of the shipped library: the same for everybody, readable while the workspace is locked. */
export const occupations = {
  /** The best first, each occupation once. */
  search: procedure
    .input(z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(1_016).default(20) }))
    .output(z.array(OccupationHit)),
  /** All of the library, by code. */
  list: procedure.output(z.array(OccupationRow)),
  /** Nearest first. Throws NOT_FOUND where the library has no such code. */
  neighbours: procedure.input(z.object({ socCode: SocCode })).output(z.array(Neighbour)),
  /** Throws NOT_FOUND where the library has no such code. */
  read: procedure.input(z.object({ socCode: SocCode })).output(OccupationReading),
  /** What the step from one to the other asks for and brings. Throws NOT_FOUND where the library has either code not. */
  transition: procedure.input(z.object({ from: SocCode, to: SocCode, studied })).output(computed<Transition>()),
  info: procedure.output(LibraryInfo),
  /** Makes rows, search and pages ready in the background. Asked for when the window has nothing else to do. */
  warm: procedure.output(z.object({ ready: z.literal(true) })),
};
