import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Occupation } from '#shared/domain/occupation/occupation.ts';
import { PackManifest } from '#shared/domain/occupation/pack.ts';
import { sealPack } from './seal-pack.ts';

const shipped = join(import.meta.dirname, '../../../../../resources/library');

/** The files of another edition: the shipped one with altered figures, sealed as every pack is; `null` leaves an occupation out. */
export function alteredPack(
  edition: string,
  alter: (occupation: Occupation) => Occupation | null = (same) => same,
): ReadonlyMap<string, string> {
  const manifest = PackManifest.parse(JSON.parse(readFileSync(join(shipped, 'manifest.json'), 'utf8')));
  const texts = new Map(manifest.files.map(({ name }) => [name, readFileSync(join(shipped, name), 'utf8')]));
  const occupations: Occupation[] = JSON.parse(texts.get('occupations.json') ?? '[]');
  texts.set('occupations.json', JSON.stringify(occupations.map(alter).filter((kept) => kept !== null)));
  return sealPack({ ...manifest, edition }, texts);
}

/** An alteration: the newest median pay of one occupation. */
export function withMedianPay(code: string, p50: number): (occupation: Occupation) => Occupation {
  return (occupation) => {
    if (occupation.code !== code || occupation.wages === null) return occupation;
    const years = occupation.wages.years.map((year, place) => (place === 0 ? { ...year, p50 } : year));
    return { ...occupation, wages: { ...occupation.wages, years } };
  };
}
