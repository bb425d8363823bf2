import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packFile } from '#engine/occupations/index.ts';
import { projectRoot, say } from '../support/run.ts';
import { makePack } from './make-pack.ts';

/**
 * `npm run library:build -- --data DIR [--out DIR] [--pack FILE] [--strict]`: makes the occupation library's data pack from the folder of raw tables
 * that docs/data.md describes, with --pack as one file that Waymark imports, and then no folder unless one is named. With --strict an own table
 * that lacks a code is an error; without, a warning.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, pack: { type: 'string' }, strict: { type: 'boolean' } },
});
if (values.data === undefined) {
  warn('Say where the raw tables are: npm run library:build -- --data DIR');
  process.exit(2);
}
const shipped = join(projectRoot, 'resources', 'library');
const out = values.out ?? (values.pack === undefined ? shipped : null);
const begin = performance.now();
const { files, gaps } = makePack(values.data, join(import.meta.dirname, 'tables'));
for (const gap of gaps) warn(`WARNING: ${gap}`);
if (gaps.length > 0 && values.strict === true) {
  warn('Nothing was written: own tables are not complete.');
  process.exit(1);
}
if (out !== null) {
  mkdirSync(out, { recursive: true });
  for (const stale of readdirSync(out).filter((name) => /\.(json|txt)$/.test(name) && !files.has(name))) rmSync(join(out, stale));
  for (const [name, text] of files) writeFileSync(join(out, name), text);
}
if (values.pack !== undefined) writeFileSync(values.pack, packFile(files));
const bytes = [...files.values()].reduce((total, text) => total + Buffer.byteLength(text), 0);
say(`${files.size} files, ${(bytes / 1e6).toFixed(1)} MB, in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);

function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}
