import { z } from 'zod';
import type { ComputedParts } from '#shared/contract/library.ts';
import { type LibraryInfo, computed as madeByRules, type OccupationReading } from '#shared/contract/occupations.ts';
import { Occupation } from '#shared/domain/occupation/occupation.ts';
import { PackSource } from '#shared/domain/occupation/pack.ts';
import { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { refusal } from '../refusal.ts';
import { bytesHash } from './text-hash.ts';

/**
 * The raw bytes of a computed profile: the profile with everything behind it, as it was made. The inner parts are made by pure rules and kept
 * under their hash; `format` changes when an older program could not read them.
 */
const KeptComputed = z.object({
  format: z.literal(1),
  edition: z.string(),
  rule: z.string(),
  profile: OccupationProfile,
  figures: madeByRules<ComputedParts['figures']>(),
  reasons: madeByRules<ComputedParts['reasons']>(),
  scores: madeByRules<ComputedParts['scores']>(),
  sources: z.array(PackSource),
  titles: Occupation.shape.titles,
});

/** The bytes to keep of a computed profile: JSON with sorted names, so that the same library and rules give the same bytes on every machine. */
export function writeKept(
  { occupation, scores, derived }: OccupationReading,
  { edition, sources }: Pick<LibraryInfo, 'edition' | 'sources'>,
): Uint8Array {
  const kept: z.infer<typeof KeptComputed> = { format: 1, edition, ...derived, scores, sources, titles: occupation.titles };
  return new TextEncoder().encode(JSON.stringify(kept, sortedNames));
}

/** What stands behind a computed profile, out of its kept bytes. Refuses `profileDamaged` when they are not the bytes that were kept. */
export function readKept(raw: Uint8Array, hash: string): ComputedParts {
  const kept = bytesHash(raw) === hash ? KeptComputed.safeParse(JSON.parse(new TextDecoder().decode(raw))) : null;
  if (!kept?.success) throw refusal('profileDamaged');
  const { edition, rule, figures, reasons, scores, sources, titles } = kept.data;
  return { edition, rule, figures, reasons, scores, sources, titles };
}

function sortedNames(_name: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;
}
