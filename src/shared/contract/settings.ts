import { z } from 'zod';
import { ReportKind } from '../domain/report.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  autoLockMinutes: z.number().int().min(1).max(240),
  counselorName: z.string().max(120),
  serviceName: z.string().max(200),
  paper: z.enum(['a4', 'letter']),
  /** The office's own lines at the head of its papers. */
  headLines: z.array(z.string().max(120)).max(4),
  /** The office's own words below the fixed disclaimer. */
  disclaimer: z.string().max(1_000),
  /** Whether papers end with an equal opportunity sentence. */
  tagline: z.boolean(),
  /** That sentence in the office's words; empty: ours. */
  taglineWords: z.string().max(500),
  /** With it, the sentence on auxiliary aids that offices under US rules print. */
  auxiliaryAids: z.boolean(),
  /** The papers that are saved together as a set. */
  paperSet: z.array(ReportKind),
});
export type Settings = z.infer<typeof Settings>;

/** Bytes that the office's logo may have. */
export const largestLogo = 1024 * 1024;

const OfficeLogo = z.object({ image: z.instanceof(Blob).nullable() });
export type OfficeLogo = z.infer<typeof OfficeLogo>;

export const settings = {
  get: procedure.output(Settings),
  /** What the office has on its papers is taken back by Undo; the other settings are how this person works and stay. */
  update: procedure.input(Settings.partial()).output(Settings),
  /** The picture in the head of every paper; null where there is none. */
  logo: procedure.output(OfficeLogo),
  /** Refused `logoTooLarge` and, for what is no whole PNG or JPEG picture, `logoUnreadable`. Null takes the logo away. */
  setLogo: procedure
    .input(z.object({ file: z.object({ name: z.string().min(1).max(500), content: z.instanceof(Blob) }).nullable() }))
    .output(Changed.extend(OfficeLogo.shape)),
};
