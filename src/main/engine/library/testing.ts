import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Occupation } from '#shared/domain/occupation/occupation.ts';
import { PackManifest } from '#shared/domain/occupation/pack.ts';
import { createOccupationLibrary, type OccupationLibrary } from '../occupations/index.ts';

const shipped = join(import.meta.dirname, '../../../../resources/library');

/**
 * The shipped library as a later edition might be: with occupations changed, or left out where `change` gives null. Take it down with `remove`.
 */
export function laterLibrary(
  edition: string,
  change: (occupation: Occupation) => Occupation | null,
): { library: OccupationLibrary; folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-library-'));
  cpSync(shipped, folder, { recursive: true });
  const manifest = PackManifest.parse(readJson(join(folder, 'manifest.json')));
  const occupations = z.array(Occupation).parse(readJson(join(folder, 'occupations.json')));
  const bytes = Buffer.from(JSON.stringify(occupations.flatMap((occupation) => change(occupation) ?? [])));
  writeFileSync(join(folder, 'occupations.json'), bytes);
  const files = manifest.files.map((file) =>
    file.name === 'occupations.json' ? { ...file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') } : file,
  );
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, edition, files }));
  return { library: createOccupationLibrary(folder), folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
