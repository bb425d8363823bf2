import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, requireNode24, runShown, say } from './support/run.ts';
import { type Outcome, outcomeOf } from './support/test-outcome.ts';

/** `npm test`: every check in order, stopping at the first that fails, and one line of totals at the end. */
interface Step {
  readonly heading: string;
  readonly program: string;
  readonly words: readonly string[];
  /** Where a vitest run leaves its counts. */
  readonly counts?: string;
}

const results = join(projectRoot, 'out', 'test-results');

function vitest(heading: string, name: string, projects: readonly string[]): Step {
  const counts = join(results, `${name}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  return {
    heading,
    program: 'vitest',
    words: ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${counts}`],
    counts,
  };
}

const steps: readonly Step[] = [
  { heading: 'Fonts and other resources', program: 'npm', words: ['run', '--silent', 'prepare:resources'] },
  { heading: 'Format and lint', program: 'biome', words: ['ci', '--error-on-warnings', '.'] },
  { heading: 'Types', program: 'node', words: ['scripts/types.ts'] },
  { heading: 'Dead code', program: 'knip', words: [] },
  vitest('Unit and contract tests', 'unit', ['unit', 'shell', 'contract']),
  { heading: 'Build', program: 'electron-vite', words: ['build', '--logLevel', 'warn'] },
  vitest('End-to-end tests in a real browser', 'e2e', ['e2e']),
];

requireNode24();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const begun = performance.now();
let total: Outcome = { passed: 0, failed: 0, skipped: 0, secondTries: [] };
let broken: string | null = null;
for (const step of steps) {
  say(`\n=== ${step.heading}`);
  const started = performance.now();
  const code = await runShown(step.program, step.words);
  say(`--- ${step.heading}: ${code === 0 ? 'good' : 'failed'}, ${seconds(started)} s`);
  if (step.counts !== undefined) {
    const { passed, failed, skipped, secondTries } = outcomeOf(step.counts, projectRoot);
    total = {
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      secondTries: [...total.secondTries, ...secondTries],
    };
  }
  if (code !== 0) {
    broken = step.heading;
    break;
  }
}
say('');
for (const line of notShown()) say(line);
for (const test of total.secondTries) say(`Needed a second try: ${test}`);
if (broken !== null) say(`Stopped at: ${broken}`);
say(`All in ${seconds(begun)} s`);
say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
if (broken !== null || total.failed > 0) process.exitCode = 1;

/** What this machine cannot show, said aloud. */
function notShown(): string[] {
  const lines: string[] = [];
  if (!existsSync(join(projectRoot, 'node_modules', 'electron', 'path.txt'))) {
    lines.push('Not run here: the tests of the Electron window, because the Electron program is not installed (npx install-electron).');
  }
  if (!existsSync(join(projectRoot, '..', 'shared', 'pages'))) {
    lines.push('Not run here: the importer on the two real pages, because their folder is not beside the project.');
  }
  return lines;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
