import { z } from 'zod';
import { covered } from './coverage.ts';

/** A detailed code of SOC 2018, "25-4031". */
export const SocCode = z.string().regex(/^\d{2}-\d{4}$/);
export type SocCode = z.infer<typeof SocCode>;

/** A code of the O*NET-SOC 2019 taxonomy, "25-4031.00". */
export const OnetCode = z.string().regex(/^\d{2}-\d{4}\.\d{2}$/);

const share = z.number().min(0).max(1);
const percent = z.number().min(0).max(100);
const count = z.number().int().nonnegative();

/** Pay of one May survey in US dollars; `null` where the survey withholds it. Tenth to ninetieth percentile. */
export const WageYear = z.object({
  year: z.number().int(),
  p10: z.number().positive().nullable(),
  p25: z.number().positive().nullable(),
  p50: z.number().positive().nullable(),
  p75: z.number().positive().nullable(),
  p90: z.number().positive().nullable(),
  mean: z.number().positive().nullable(),
  employment: count.nullable(),
  /** Percentiles that the survey only gives as "at or over", with that bound in the figure's place. */
  atLeast: z.array(z.enum(['p10', 'p25', 'p50', 'p75', 'p90', 'mean'])),
});
export type WageYear = z.infer<typeof WageYear>;

/** Employees only. `period` is hour for the few occupations that have no yearly figures. Newest year first. */
export const Wages = covered({ period: z.enum(['year', 'hour']), years: z.array(WageYear).min(1) });
export type Wages = z.infer<typeof Wages>;

/** Employment in jobs, not in thousands. Codes as the projections publish them: see `entryEducation` and its neighbours in docs/data.md. */
export const Projection = covered({
  baseYear: z.number().int(),
  targetYear: z.number().int(),
  employment: count,
  employmentProjected: count,
  change: z.number().int(),
  changePercent: z.number(),
  /** Openings a year, mean over the ten years. */
  openings: count,
  /** 1 doctoral or professional degree … 8 no formal credential. */
  entryEducation: z.number().int().min(1).max(8),
  /** 1 five years or more, 2 less than five years, 4 none. */
  experience: z.union([z.literal(1), z.literal(2), z.literal(4)]),
  /** 1 internship or residency, 2 apprenticeship, 3 long-term, 4 moderate-term, 5 short-term on the job, 6 none. */
  training: z.number().int().min(1).max(6),
});
export type Projection = z.infer<typeof Projection>;

export const RiasecLetter = z.enum(['R', 'I', 'A', 'S', 'E', 'C']);
export type RiasecLetter = z.infer<typeof RiasecLetter>;

/** Three measures of what language models touch, each in its own unit; none says that jobs will be lost. */
export const AiExposure = z.object({
  /** Share of tasks that a language model could speed up twofold, labels by people: E1 + half of E2. */
  eloundou: covered({ alpha: share, beta: share, gamma: share }).nullable(),
  /** Applicability score from use of an assistant. */
  microsoft: covered({ value: share }).nullable(),
  /** Observed share of tasks in use. */
  anthropic: covered({ value: share }).nullable(),
});
export type AiExposure = z.infer<typeof AiExposure>;

export const Licence = z.object({
  level: z.enum(['required', 'some', 'optional', 'none', 'unknown']),
  /** What kind, in this project's words; null where there is none or nothing is known. */
  what: z.string().nullable(),
  /** Where that was read. */
  evidence: z.string().nullable(),
});
export type Licence = z.infer<typeof Licence>;

/** A field of study that leads to the occupation, by its CIP 2020 code, and whether it is on the STEM designated list. */
export const FieldOfStudy = z.object({ cip: z.string(), title: z.string(), stem: z.boolean() });
export type FieldOfStudy = z.infer<typeof FieldOfStudy>;

/** What is needed of every occupation for lists, search, scores and filters. */
export const Occupation = z.object({
  code: SocCode,
  title: z.string(),
  /** This project's own, unofficial. */
  titles: z.object({ th: z.string(), 'zh-Hant': z.string(), es: z.string() }),
  broad: z.string(),
  minor: z.string(),
  major: z.string(),
  /** One of the "All Other" codes, which gather what has no code of its own. */
  isResidual: z.boolean(),
  /** O*NET's profiles of the occupation; `hasRatings` when skills are rated for it. */
  subProfiles: z.array(z.object({ code: OnetCode, title: z.string(), hasRatings: z.boolean() })),
  wages: Wages.nullable(),
  projection: Projection.nullable(),
  /** 1 little preparation … 5 extensive. */
  jobZone: covered({ value: z.number().int().min(1).max(5), year: z.number().int() }).nullable(),
  /**
   * Of those in the occupation, percent by the twelve levels of the survey, less than high school first: the level that they say somebody
   * newly hired would need. `null` where the publisher recommends to leave a level's figure out.
   */
  educationHeld: covered({ year: z.number().int(), percents: z.array(percent.nullable()).length(12) }).nullable(),
  /** Occupational interests, 1 to 7. */
  interests: covered({ year: z.number().int(), scores: z.record(RiasecLetter, z.number()) }).nullable(),
  ai: AiExposure,
  /** Importance of a professional certification, 1 to 5, as people in the occupation rate it. */
  certification: covered({ year: z.number().int(), importance: z.number().min(1).max(5) }).nullable(),
  licence: Licence,
  fields: z.array(FieldOfStudy),
  /** Named in Schedule A, group I, of the labor certification rules. */
  scheduleA: z.boolean(),
});
export type Occupation = z.infer<typeof Occupation>;

/** A skill or area of knowledge as rated for an occupation. `element` is O*NET's id, whose name the pack's names hold. */
export const Rating = z.object({
  element: z.string(),
  /** 1 to 5. */
  importance: z.number().min(1).max(5).nullable(),
  /** 0 to 7. */
  level: z.number().min(0).max(7).nullable(),
});
export type Rating = z.infer<typeof Rating>;

export const Technology = z.object({ name: z.string(), kind: z.string(), hot: z.boolean(), inDemand: z.boolean() });
export type Technology = z.infer<typeof Technology>;

/** A detailed work activity of an occupation. */
export const WorkActivity = z.object({
  id: z.string(),
  name: z.string(),
  /** Tasks of the occupation that are this activity, and how many of them are core. */
  tasks: count,
  coreTasks: count,
  /** Mean of E1 + half of E2 over those tasks, people's labels where there are any; null where no task is labelled. */
  exposure: share.nullable(),
});
export type WorkActivity = z.infer<typeof WorkActivity>;

export const RelatedOccupation = z.object({
  code: SocCode,
  tier: z.enum(['primaryShort', 'primaryLong', 'supplemental']),
  /** 1 nearest … 20. */
  index: z.number().int().min(1).max(20),
});
export type RelatedOccupation = z.infer<typeof RelatedOccupation>;

/** What is needed of one occupation when it is opened. */
export const OccupationDetail = z.object({
  code: SocCode,
  skills: covered({ year: z.number().int(), ratings: z.array(Rating) }).nullable(),
  knowledge: covered({ year: z.number().int(), ratings: z.array(Rating) }).nullable(),
  /** Impact -3 to 3. */
  workStyles: covered({
    year: z.number().int(),
    styles: z.array(z.object({ element: z.string(), impact: z.number().min(-3).max(3) })),
  }).nullable(),
  /** Extent 1 to 7. */
  workValues: covered({
    year: z.number().int(),
    values: z.array(z.object({ element: z.string(), extent: z.number().min(1).max(7) })),
  }).nullable(),
  /** The O*NET profiles that technology, activities and related occupations are from. Empty: O*NET has none, and so are these lists. */
  profiles: z.array(OnetCode),
  technology: z.array(Technology),
  activities: z.array(WorkActivity),
  related: z.array(RelatedOccupation),
});
export type OccupationDetail = z.infer<typeof OccupationDetail>;
