import type { ProfileReading } from '#shared/contract/library.ts';
import type { SocCode } from '#shared/domain/occupation/occupation.ts';
import type { EngineContext } from '../context.ts';
import { readKept, writeKept } from './kept-parts.ts';
import { oldSources } from './old-sources.ts';
import { bytesHash } from './text-hash.ts';

/**
 * A computed profile as the library in use gives it, without a case file: what its first reading would keep. Null where the library has no such
 * code.
 */
export async function computedFromLibrary(
  { clock, occupations }: Pick<EngineContext, 'clock' | 'occupations'>,
  socCode: SocCode,
): Promise<Pick<ProfileReading, 'profile' | 'computed' | 'warnings'> | null> {
  const [reading, info] = await Promise.all([occupations.read(socCode), occupations.info()]);
  if (reading === null) return null;
  const raw = writeKept(reading, info);
  const computed = readKept(raw, bytesHash(raw));
  const { profile } = reading.derived;
  return { profile, computed, warnings: oldSources(profile, computed, clock.today()) };
}
