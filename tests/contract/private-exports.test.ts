import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openZip } from '#engine/archive/index.ts';
import { testClock, testIds, testLog } from '#engine/database/testing.ts';
import { createEngine } from '#engine/engine.ts';
import { newer, resources, technicians } from '#engine/packs/testing.ts';
import { readSnapshot } from '#engine/reports/index.ts';
import { allEvents } from '#engine/test-events.ts';
import { impactCsv } from '#renderer/features/packs/impact-csv.ts';
import { contract } from '#shared/contract/index.ts';
import { CalendarPart, type PlanFile } from '#shared/contract/plan-export.ts';
import type { AttachmentId, ClientId, EditionId, ProfileId } from '#shared/domain/ids.ts';
import { writtenField } from '#shared/domain/paper-template/field-text.ts';
import { columnsOf, formFieldNames, formListNames } from '#shared/domain/paper-template/fields.ts';
import type { PaperTemplateContent } from '#shared/domain/paper-template/paper-template.ts';
import { templateOfPlan } from '#shared/domain/plan/templates/template-of-plan.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import {
  ComparisonPaperOptions,
  ProfilePaperOptions,
  ReportKind,
  ReportOptions,
  type ReportRecord,
  ReportSection,
  standardSetting,
} from '#shared/domain/report.ts';
import type { EngineCalls } from '../../src/main/doors/cli/command.ts';
import { commands } from '../../src/main/doors/cli/commands.ts';
import '../property-seed.ts';
import { everythingIn } from './everything-in.ts';
import { plantPrivateTexts, privateTexts } from './private-texts.ts';

/**
 * A private text leaves by no path. The sample case is filled with random private texts, every exporter there is runs, and no text is found in
 * anything that came out.
 */

let folder: string;
let engine: ReturnType<typeof createEngine>;
let calls: EngineCalls;
let clientId: ClientId;
let profileId: ProfileId;
let attachmentId: AttachmentId;
let edition: EditionId;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-private-'));
  engine = createEngine({
    paths: { workspace: folder, resources },
    clock: testClock(),
    ids: testIds(),
    log: testLog(),
    vaultOptions: { passphraseCost: { memoryKiB: 8, iterations: 1, parallelism: 1 } },
  });
  calls = createRouterClient(engine.router);
  await calls.vault.openPractice();
  const client = (await calls.clients.list({})).find(({ reference }) => reference === 'C-0148');
  const target = client && (await calls.clients.get({ clientId: client.id })).shortlist.find(({ standing }) => standing === 'target');
  if (client === undefined || target === undefined) throw new Error('The sample case is not there.');
  clientId = client.id;
  profileId = target.profileId;
  // What the newer edition changes is somebody's.
  const technician = computedProfileId(technicians);
  await calls.library.read({ profileId: technician });
  await calls.clients.shortlist({ clientId, profileId: technician, standing: 'idea' });
  const file = { name: 'a letter.txt', content: new Blob(['What the client brought along.']) };
  attachmentId = (await calls.attachments.add({ clientId, file, thumbnail: null })).attachment.id;
  const imported = await allEvents(
    await calls.packs.importFile({ file: { name: 'a.waymark-library', content: new Blob([new Uint8Array(newer)]) } }),
  );
  const held = imported.at(-1);
  if (held?.kind !== 'kept') throw new Error('The newer edition was not taken in.');
  edition = held.edition.id;
}, 60_000);

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const setting = { secondLanguage: null, paper: 'a4', bodySize: 10 } as const;
const reportOptions = (kind: ReportKind) => ReportOptions.parse({ ...setting, kind, profileId, sections: ReportSection.options });

const read = new Map<string, Promise<string>>();
/** Everything in a PDF; the same bytes on several ways are read once. */
async function wordsOf(file: Blob): Promise<string> {
  const hash = createHash('sha256')
    .update(Buffer.from(await file.arrayBuffer()))
    .digest('hex');
  const words = read.get(hash) ?? everythingIn(file);
  read.set(hash, words);
  return words;
}

/** Runs a command as typed with `--json` and without it; what it printed. */
async function printed(name: string, options: Readonly<Record<string, string | boolean>>, expected = 0): Promise<string> {
  const said: string[] = [];
  const command = commands.find((each) => each.name === name);
  const exit = await command?.run({
    given: { words: [], options },
    terminal: {
      result: (value: unknown, lines: readonly string[]) => said.push(JSON.stringify(value), ...lines),
      progress: (line: string) => said.push(line),
      step: (_done: number, _total: number, line: string) => said.push(line),
    },
    translate: (id: string, values: unknown) => `${id} ${JSON.stringify(values)}`,
    withWorkspace: (use: (given: EngineCalls) => Promise<unknown>) => use(calls),
    withEngine: (use: (given: EngineCalls) => Promise<unknown>) => use(calls),
  } as unknown as Parameters<(typeof commands)[number]['run']>[0]);
  expect(exit).toBe(expected);
  return said.join('\n');
}

/** What a kept paper was made from, which is kept with it. */
async function madeFrom(record: ReportRecord | null): Promise<string> {
  if (record === null) throw new Error('The paper was not kept.');
  const snapshot = await readSnapshot(engine.context.workspace().db, record.id);
  const { madeFrom: told } = await calls.paperRecord.get({ reportId: record.id });
  if (snapshot === null) throw new Error('What the paper was made from was not kept.');
  return `${snapshot.json}\n${JSON.stringify(told)}`;
}

async function reportOut(kind: ReportKind): Promise<string> {
  const { file, ...preview } = await calls.reports.preview({ clientId, options: reportOptions(kind) });
  const saved = await calls.reports.save({ clientId, options: reportOptions(kind) });
  const kept = await calls.reports.file({ reportId: saved.record.id });
  const files = await Promise.all([file, saved.file, kept.file].map(wordsOf));
  return [...files, JSON.stringify([preview, saved.record, kept.record]), await madeFrom(saved.record)].join('\n');
}

async function profilePaperOut(): Promise<string> {
  const options = ProfilePaperOptions.parse({
    ...setting,
    kind: 'occupationProfile',
    profileId,
    versionId: null,
    immigration: true,
    notes: true,
  });
  const { file, ...preview } = await calls.profilePaper.preview({ clientId, options });
  const saved = await calls.profilePaper.save({ clientId, options });
  const files = await Promise.all([file, saved.file].map(wordsOf));
  return [...files, JSON.stringify([preview, saved.record, saved.fileName]), await madeFrom(saved.record)].join('\n');
}

async function comparisonPaperOut(): Promise<string> {
  const options = ComparisonPaperOptions.parse({ ...setting, kind: 'comparison', profileIds: [profileId, computedProfileId(technicians)] });
  const { file, ...preview } = await calls.comparisonPaper.preview({ clientId, options });
  const saved = await calls.comparisonPaper.save({ clientId, options });
  const files = await Promise.all([file, saved.file].map(wordsOf));
  return [...files, JSON.stringify([preview, saved.record, saved.fileName])].join('\n');
}

async function commandReportOut(kind: string): Promise<string> {
  const out = join(folder, `${kind}.pdf`);
  const said = await printed('report', { client: 'C-0148', kind, out, occupation: '25-4022' });
  return `${said}\n${await wordsOf(new Blob([readFileSync(out)]))}`;
}

/** Papers of every kind made in one go, with all that is told of them, and the archive they leave in. */
async function batchOut(): Promise<string> {
  const events = await allEvents(
    await calls.paperBatch.make({ clientIds: [clientId], kinds: ReportKind.options, sections: ReportSection.options, setting: null }),
  );
  const reportIds = events.flatMap((event) => (event.kind === 'made' ? [event.record.id] : []));
  expect(reportIds.length).toBeGreaterThan(2);
  const { file, fileName } = await calls.paperBatch.archive({ reportIds });
  const papers = await Promise.all(openZip(Buffer.from(await file.arrayBuffer())).map(({ read }) => read()));
  const words = await Promise.all(papers.map((paper) => wordsOf(new Blob([new Uint8Array(paper)]))));
  return [...words, fileName, JSON.stringify(events)].join('\n');
}

/** The commands for all clients, and for what is withheld. */
async function commandAllOut(): Promise<string> {
  const out = mkdtempSync(join(folder, 'all-'));
  const said = await printed('report', { all: true, kind: 'take-away,handover', out }, 2);
  const papers = readdirSync(out).map((name) => readFileSync(join(out, name)));
  expect(papers.length).toBeGreaterThan(1);
  return [said, ...(await Promise.all(papers.map((paper) => wordsOf(new Blob([new Uint8Array(paper)])))))].join('\n');
}

/** A form with every field and every column there is, as preview, kept paper and file. */
async function formOut(): Promise<string> {
  const words = (text: string) => ({ text, second: '' });
  const fields = formFieldNames.map((field) => ({ label: words(field), value: writtenField(field) }));
  const blocks: PaperTemplateContent['blocks'] = [
    { kind: 'facts', rows: fields },
    ...formListNames.map((list) => ({ kind: 'table' as const, list, columns: [...columnsOf(list)] })),
  ];
  const added = await calls.paperTemplates.add({ name: 'All there is', language: 'en', from: 'empty' });
  const seen = { templateId: added.template.id, revision: 1 };
  const { template } = await calls.paperTemplates.update({ ...seen, patch: { blocks } });
  const { name, language, secondLanguage, version } = template;
  const content = { name, language, secondLanguage, blocks };
  const { file, ...preview } = await calls.paperTemplates.preview({ template: content, version, clientId, setting: standardSetting });
  const options = { kind: 'officePaper', templateId: template.id, version, ...standardSetting } as const;
  const saved = await calls.paperTemplates.savePaper({ clientId, options });
  const { text } = await calls.paperTemplates.exportFile({ templateId: template.id });
  await calls.paperTemplates.remove({ ...seen, revision: template.revision });
  const files = await Promise.all([file, saved.file].map(wordsOf));
  return [...files, text, JSON.stringify([preview, saved.record])].join('\n');
}

async function impactOut(): Promise<string> {
  const events = await allEvents(await calls.packs.impact({ id: edition }));
  const profiles = events.flatMap((event) => (event.kind === 'profile' ? [event.profile] : []));
  expect(profiles.length).toBeGreaterThan(0);
  return impactCsv(profiles, { heads: ['code'], gone: 'gone', yes: 'yes', no: 'no' });
}

/** A plan's file of one kind, with what is shown of it before. */
async function planOut(file: PlanFile): Promise<string> {
  const planId = (await calls.plans.forClient({ clientId }))?.plan.id;
  if (planId === undefined) throw new Error('The sample case has no plan.');
  // Long lines of a calendar are folded.
  const { text } = await calls.planExport.exportFile({ planId, file });
  const preview = await calls.planExport.preview({ planId, file });
  return [text, text.replaceAll('\r\n ', ''), JSON.stringify(preview)].join('\n');
}

/** The client's plan as a template of the office, with its file. */
async function templateOut(): Promise<string> {
  const plan = await calls.plans.forClient({ clientId });
  if (plan === null) throw new Error('The sample case has no plan.');
  const { template } = await calls.planTemplates.save({ ...templateOfPlan(plan.plan), name: 'Toward library work' });
  const { text } = await calls.planTemplates.exportFile({ templateId: template.id });
  await calls.planTemplates.remove({ templateId: template.id, revision: template.revision });
  return text;
}

async function copyOut(): Promise<string> {
  const { content, attachment } = await calls.attachments.copy({ attachmentId });
  // The window puts the name on the copy; the note stays.
  return `${attachment.name}\n${await content.text()}`;
}

/** Every way by which something leaves the workspace as a file, on paper, or on a terminal. */
const exporters: Readonly<Record<string, () => Promise<string>>> = {
  'career report': () => reportOut('careerReport'),
  'skill plan': () => reportOut('skillPlan'),
  'take-away sheet': () => reportOut('takeAway'),
  'session note': () => reportOut('sessionNote'),
  'handover summary': () => reportOut('handover'),
  'profile paper': profilePaperOut,
  'comparison on paper': comparisonPaperOut,
  'form of the office': formOut,
  'annotations as JSON-LD': async () => JSON.stringify(await calls.notes.exportFile({ clientId })),
  'office library as JSON-LD': async () => JSON.stringify(await calls.notes.exportFile({ clientId: null })),
  'office resources as CSV': async () => (await calls.resources.exportFile()).text,
  'impact list as CSV': impactOut,
  'plan as a calendar': () => planOut({ kind: 'calendar', parts: CalendarPart.options, discreet: false }),
  'plan as a discreet calendar': () => planOut({ kind: 'calendar', parts: CalendarPart.options, discreet: true }),
  'plan as a table': () => planOut({ kind: 'table' }),
  'plan as data': () => planOut({ kind: 'data' }),
  'plan as a template': templateOut,
  'copy of a file': copyOut,
  'client view': async () => JSON.stringify(await calls.clientView.read({ clientId, profileId })),
  'papers of a batch': batchOut,
  'waymark report': () => commandReportOut('career-report'),
  'waymark report --kind skill-plan': () => commandReportOut('skill-plan'),
  'waymark report --kind take-away': () => commandReportOut('take-away'),
  'waymark report --kind session-note': () => commandReportOut('session-note'),
  'waymark report --kind handover': () => commandReportOut('handover'),
  'waymark report --all': commandAllOut,
  'waymark report --withheld': () => printed('report', { client: 'C-0148', withheld: true }),
  'waymark plan': () => printed('plan', { client: 'C-0148' }),
  'waymark clients': () => printed('clients', {}),
  'waymark library list': () => printed('library list', {}),
};

/** What of the texts is not private to an exporter: the words of a session are what its note is. All else is, the jotter first of all. */
const ofSessionNote: readonly string[] = ['sessionAim', 'sessionTitle', 'sessionNote', 'amendment'];
const carries: Readonly<Record<string, readonly string[]>> = {
  'session note': ofSessionNote,
  'waymark report --kind session-note': ofSessionNote,
  // Papers of every kind, the session note among them.
  'papers of a batch': ofSessionNote,
};

/** Where a line ends, and how a font joins signs, must not hide a text. */
const bare = (text: string) => text.normalize('NFKC').replaceAll(/\s|\u00ad/gu, '');

function foundIn(output: string, text: string): boolean {
  // As UTF-16, the way a PDF writes words that are not Latin, and with the escapes of JSON.
  const wide = Buffer.from(text, 'utf16le').swap16().toString('latin1');
  return bare(output).includes(bare(text)) || output.includes(wide) || output.includes(JSON.stringify(text).slice(1, -1));
}

it('whatever is written in private, no exporter lets it out', { timeout: 400_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(privateTexts, async (texts) => {
      await engine.context.workspace().record((db) => plantPrivateTexts(db, { clientId, profileId, attachmentId }, texts));
      for (const [name, run] of Object.entries(exporters)) {
        const output = await run();
        const found = Object.entries(texts).filter(([place, text]) => !carries[name]?.includes(place) && foundIn(output, text));
        expect(found, name).toEqual([]);
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

it('finds the text of a note that may go out, in any script, in what carries it', { timeout: 120_000 }, async () => {
  const text = 'QZXWsign ความลับกขฃ 秘密甲乙丙';
  await engine.context.workspace().record(async (db) => {
    const shown = db.updateTable('annotation').set({ body: text });
    await shown.where('client_id', '=', clientId).where('visibility', '=', 'report').execute();
  });
  for (const name of ['career report', 'take-away sheet', 'profile paper', 'annotations as JSON-LD', 'waymark report'])
    expect(foundIn((await exporters[name]?.()) ?? '', text), name).toBe(true);
});

it('runs every exporter there is: a new one has to be added above', () => {
  const named = Object.entries(contract).flatMap(([feature, procedures]) =>
    Object.keys(procedures)
      .filter((name) => /^(save|file|preview|copy|export|print|share|send|download|make|archive)(?![a-z])|File$/.test(name))
      .map((name) => `${feature}.${name}`),
  );
  const imports = [
    'library.previewImport',
    'library.previewFiles',
    'packs.importFile',
    'onet.importFile',
    'notes.previewFile',
    'notes.importFile',
    'resources.previewFile',
    'resources.importFile',
    'planTemplates.importFile',
    'paperTemplates.importFile',
  ];
  // What is kept under a name, or looked at before it is kept, inside the workspace.
  const inside = ['appointments.make', 'libraryViews.save', 'phrases.save', 'planTemplates.save', 'priorityRule.preview'];
  expect(named.filter((name) => !imports.includes(name) && !inside.includes(name)).toSorted()).toEqual([
    'attachments.copy',
    'comparisonPaper.preview',
    'comparisonPaper.save',
    'notes.exportFile',
    'paperBatch.archive',
    'paperBatch.make',
    'paperTemplates.exportFile',
    'paperTemplates.preview',
    'paperTemplates.savePaper',
    'planExport.exportFile',
    'planExport.preview',
    'planTemplates.exportFile',
    'profilePaper.preview',
    'profilePaper.save',
    'reports.file',
    'reports.preview',
    'reports.save',
    'resources.exportFile',
  ]);
  expect(commands.map(({ name }) => name).filter((name) => ['report', 'plan', 'clients', 'library list'].includes(name))).toHaveLength(4);
});
