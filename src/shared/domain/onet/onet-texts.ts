import { z } from 'zod';
import { OnetCode } from '../occupation/occupation.ts';
import { Instant } from '../time.ts';

/** An O*NET release whose texts are kept. */
export const OnetRelease = z.object({
  /** "30.1" */
  release: z.string(),
  /** The sentence the license asks for. */
  attribution: z.string(),
  importedAt: Instant,
  occupations: z.number().int(),
  tasks: z.number().int(),
});
export type OnetRelease = z.infer<typeof OnetRelease>;

/** A task statement; `core` null where O*NET has not rated whether it belongs to the core of the work. */
export const OnetTask = z.object({ text: z.string(), core: z.boolean().nullable() });
export type OnetTask = z.infer<typeof OnetTask>;

/** One of O*NET's own profiles, in the publisher's words. */
export const OnetProfileTexts = z.object({ code: OnetCode, title: z.string(), description: z.string(), tasks: z.array(OnetTask) });
export type OnetProfileTexts = z.infer<typeof OnetProfileTexts>;

/** All that a release says of one occupation, its profiles by code; none where the release has no such occupation. */
export const OnetTexts = z.object({ release: OnetRelease, profiles: z.array(OnetProfileTexts) });
export type OnetTexts = z.infer<typeof OnetTexts>;

/** The sentence that O*NET's license asks for where its texts are shown as they are. */
export function onetAttribution(release: string): string {
  return (
    `This page includes information from the O*NET ${release} Database by the U.S. Department of Labor, Employment and Training ` +
    'Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.'
  );
}
