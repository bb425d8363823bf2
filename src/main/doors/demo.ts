import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type FilledSample, fillSampleWorkspace, type SamplePage } from '#engine/sample/index.ts';
import { type ReportKind, type ReportOptions, standardSetting } from '#shared/domain/report.ts';
import { usualSections } from '#shared/domain/report-defaults.ts';
import { createTranslate } from '#shared/locales/translate.ts';
import { filesNamed, readGivenFile } from './cli/read-files.ts';
import { standingClock } from './clocks.ts';
import { type OpenEngine, openEngine } from './open-engine.ts';
import { projectFolder } from './places.ts';

/**
 * `npm run demo [-- --pages DIR]`: fills a fresh encrypted workspace in `out/demo/` with the sample cases and writes the sample client's
 * papers there. The clock stands on the sample's day, so that every run gives the same papers.
 */
const passphrase = 'waymark-demo-passphrase';
const sampleDay = '2026-11-17T10:42:00';

const translate = createTranslate();
const project = projectFolder(import.meta.dirname);
const { values } = parseArgs({ options: { pages: { type: 'string' } } });
const folder = join(project, 'out', 'demo');
const workspace = join(folder, 'workspace');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const begun = performance.now();

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
say(translate('demo.start', { folder: shown(folder) }));
const engine = openEngine({ workspace, resources: join(project, 'resources') }, endWithFault, standingClock(sampleDay));
try {
  await engine.calls.vault.create({ passphrase });
  say(translate('demo.created', { seconds: since(begun) }));
  await fill(engine, begun);
} finally {
  await engine.close();
}
say('');
say(translate('demo.open', { workspace: shown(workspace), passphrase }));

async function fill({ context, calls }: OpenEngine, before: number): Promise<void> {
  const pages = values.pages === undefined ? undefined : await readPages(values.pages);
  const sample = await fillSampleWorkspace(context, pages);
  say(translate('demo.filled', { occupations: sample.profiles.size, clients: Object.keys(sample.clients).length, seconds: since(before) }));
  for (const fileName of sample.failed) say(translate('demo.failed', { fileName }));
  for (const [kind, name] of [
    ['takeAway', 'take-away.pdf'],
    ['careerReport', 'career-report.pdf'],
    ['skillPlan', 'skill-plan.pdf'],
    ['sessionNote', 'session-note.pdf'],
    ['handover', 'handover.pdf'],
  ] as const) {
    const started = performance.now();
    const { record, file } = await calls.reports.save({ clientId: sample.clients.a, options: paperOptions(kind, sample) });
    const path = join(folder, name);
    writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
    say(translate('demo.paper', { file: shown(path), pages: record.pages, seconds: since(started) }));
  }
}

function paperOptions(kind: ReportKind, sample: FilledSample): ReportOptions {
  const [chosen = null] = sample.profiles.values();
  return {
    kind,
    profileId: sample.profiles.get('25-4022') ?? chosen,
    sections: [...usualSections],
    sessionId: null,
    ...standardSetting,
    secondLanguage: 'zh-Hant',
  };
}

async function readPages(given: string): Promise<SamplePage[]> {
  const files = await Promise.all((await filesNamed([given])).map(readGivenFile));
  return files.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }]));
}

function shown(path: string): string {
  return relative(process.cwd(), path);
}

function since(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

function endWithFault(reference: string): never {
  process.stderr.write(`${translate('cli.fault.message')} ${translate('cli.fault.next', { reference })}\n`);
  process.exit(1);
}
