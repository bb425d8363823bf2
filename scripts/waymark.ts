import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, requireNode24, runKept, runShown } from './support/run.ts';

/** `npm run waymark -- …`: the command line from `out/`, built first when it is missing or older than its sources. */
requireNode24();
const program = join(projectRoot, 'out', 'main', 'cli.js');
if (!isFresh(program)) {
  // Kept, not shown: with --json nothing but the result may stand on standard output.
  const { code, said } = await runKept('npm', ['run', '--silent', 'build']);
  if (code !== 0) {
    process.stderr.write(said);
    process.exit(1);
  }
}
process.exitCode = await runShown('node', [program, ...process.argv.slice(2)]);

function isFresh(built: string): boolean {
  if (!existsSync(built)) return false;
  const since = statSync(built).mtimeMs;
  return ['main', 'shared'].every((layer) => newest(join(projectRoot, 'src', layer)) <= since);
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.includes('.test.'),
  );
  return files.reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}
