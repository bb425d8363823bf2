import { z } from 'zod';
import { majorGroups } from './derived-profile/major-groups.ts';
import { RiasecLetter } from './occupation/occupation.ts';
import { DimensionName } from './profile/dimensions.ts';
import { AiVerdict } from './profile/profile.ts';

/** The filters of the library with the values each can be set to; what a profile does not state is a value of its own. */
export const facetValues = {
  /** Major group of the classification. */
  field: [...majorGroups, 'notStated'],
  verdict: [...AiVerdict.options, 'notStated'],
  /** Projected change of employment, as the AI-era verdict counts it. */
  growth: ['grow', 'steady', 'fall', 'notStated'],
  /** Typical education to enter. */
  education: ['doctoral', 'masters', 'bachelors', 'someCollege', 'highSchool', 'notStated'],
  jobZone: ['1', '2', '3', '4', '5', 'notStated'],
  /** Score of AI risk: under 4, 4 to under 7, 7 and more. */
  aiExposure: ['low', 'middle', 'high', 'notStated'],
  /** One of the three highest. */
  interest: [...RiasecLetter.options, 'notStated'],
  licence: ['required', 'some', 'optional', 'none', 'notStated'],
  migration: ['skilled', 'notSkilled', 'notStated'],
  origin: ['page', 'computed'],
  work: ['withNotes', 'onShortlist', 'withQuestions'],
} as const;
export type FacetId = keyof typeof facetValues;
export type FacetValue<Id extends FacetId> = (typeof facetValues)[Id][number];

export const TitleLanguage = z.enum(['en', 'th', 'zh-Hant', 'es']);
export type TitleLanguage = z.infer<typeof TitleLanguage>;

/** What the list can be ordered by: a column or one of the nine scores. */
export const SortKey = z.enum([
  'occupation',
  'origin',
  'code',
  'overall',
  ...DimensionName.options,
  'verdict',
  'pay',
  'growth',
  'openings',
  'notes',
]);
export type SortKey = z.infer<typeof SortKey>;

const chosen = <const Values extends readonly string[]>(values: Values) => z.array(z.enum(values)).optional().catch(undefined);
const dollars = z.number().int().nonnegative().optional().catch(undefined);

/**
 * How the library's list is looked at, as it stands in its address and in a saved view. What is left out is as when the list is first
 * opened; a part that this program does not know counts as left out.
 */
export const LibraryView = z.object({
  /** What is searched for. */
  find: z.string().max(200).optional().catch(undefined),
  sort: SortKey.optional().catch(undefined),
  descending: z.boolean().optional().catch(undefined),
  /** Whose titles stand beside the English ones; left out: the open client's. */
  titles: TitleLanguage.optional().catch(undefined),
  field: chosen(facetValues.field),
  verdict: chosen(facetValues.verdict),
  growth: chosen(facetValues.growth),
  education: chosen(facetValues.education),
  jobZone: chosen(facetValues.jobZone),
  aiExposure: chosen(facetValues.aiExposure),
  interest: chosen(facetValues.interest),
  licence: chosen(facetValues.licence),
  migration: chosen(facetValues.migration),
  origin: chosen(facetValues.origin),
  work: chosen(facetValues.work),
  /** Middle of the pay at mid-career, US dollars a year, both ends included. */
  payFrom: dollars,
  payTo: dollars,
  /** Also, or only, profiles that state no pay by the year. */
  payNotStated: z.literal(true).optional().catch(undefined),
});
export type LibraryView = z.infer<typeof LibraryView>;
