import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { ProfileId } from '#shared/domain/ids.ts';
import { type ProfilePaperOptions, standardSetting } from '#shared/domain/report.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { laterLibrary } from '../library/testing.ts';
import { FontShelf, makePaper } from '../paper/index.ts';
import { layoutFaults, nodesOf, readPdf } from '../paper/testing.ts';
import { reportsHandlers } from '../reports/index.ts';
import { fillSampleWorkspace, type SamplePage } from '../sample/index.ts';
import { composeProfile } from './compose.ts';
import { gatherProfile } from './gather.ts';
import { profilePaperHandlers } from './index.ts';

/** Real pages as copied from the browser; they are no part of the project and stand beside it on some machines only. */
const realPages = join(import.meta.dirname, '../../../../../shared/pages');
const libraries: [string, (() => SamplePage[]) | undefined][] = [['the shipped pages', undefined]];
if (existsSync(realPages)) {
  libraries.push([
    'real pages',
    () =>
      readdirSync(realPages)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(realPages, name))) })),
  ]);
}

const optionsFor = (profileId: ProfileId | string, changes: Partial<ProfilePaperOptions> = {}): ProfilePaperOptions => ({
  kind: 'occupationProfile',
  profileId: ProfileId.parse(profileId),
  versionId: null,
  immigration: false,
  notes: false,
  ...standardSetting,
  secondLanguage: null,
  ...changes,
});
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const textOf = async (file: Blob) => (await readPdf(await bytesOf(file))).actual.join('').replaceAll('\u00a0', ' ');

let open: TestWorkspace | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

async function sampleCase(pages?: () => SamplePage[]) {
  const workspace = await openTestWorkspace();
  open = workspace;
  const filled = await fillSampleWorkspace(workspace.context, pages?.());
  workspace.clock.set('2026-11-17T10:42:00.000Z');
  return {
    ...workspace,
    ...filled,
    papers: createRouterClient(profilePaperHandlers(workspace.context)),
    reports: createRouterClient(reportsHandlers(workspace.context)),
  };
}

describe('while the library is damaged', () => {
  it.each(['the imported page', 'the computed profile kept before'])('%s is printed all the same', async (which) => {
    const { context, papers, profiles } = await sampleCase();
    const profileId = which === 'the imported page' ? (profiles.get('25-4022') ?? '') : 'computed-25-4031';
    const options = optionsFor(profileId);
    await papers.preview({ clientId: null, options });
    const { library, folder, remove } = laterLibrary('2027.1', (occupation) => occupation);
    writeFileSync(join(folder, 'occupations.json'), '{}');
    onTestFinished(remove);
    const later = createRouterClient(profilePaperHandlers({ ...context, occupations: library }));
    const { file } = await later.preview({ clientId: null, options });
    expect(await textOf(file)).toContain(which === 'the imported page' ? 'Librarians' : 'Library Technicians');
  });
});

it.each(['an imported page', 'a computed profile'])(
  '%s names a source once behind a passage, and the overall score in tenths',
  async (which) => {
    const { papers, profiles } = await sampleCase();
    const options = optionsFor(which === 'an imported page' ? (profiles.get('25-4031') ?? '') : 'computed-33-9092', { immigration: true });
    const text = await textOf((await papers.preview({ clientId: null, options })).file);
    expect(text.match(/(\[\d+\])\s*\1/g)).toBeNull();
    expect(text).toMatch(/6\.0\s*of 10/);
  },
);

describe('the paper of a computed profile', () => {
  it('is tagged, has an outline, and says the figures of the profile with numbers of sources that are listed', async () => {
    const { papers } = await sampleCase();
    const { file, pages, checks, fileName } = await papers.preview({ clientId: null, options: optionsFor('computed-25-4031') });
    const pdf = await readPdf(await bytesOf(file));
    expect(fileName).toBe('25-4031-computed-profile-2026-11-17.pdf');
    expect(pages).toBeLessThanOrEqual(6);
    expect(pdf).toMatchObject({ pages, tagged: true, language: 'en', outline: ['Library Technicians'] });
    expect(nodesOf(pdf.structure, 'H1')).toHaveLength(1);
    expect(nodesOf(pdf.structure, 'H2').length).toBeGreaterThan(10);
    expect(nodesOf(pdf.structure, 'Figure').map((figure) => figure.alt)).toEqual([
      expect.stringContaining('Income 2.9'),
      expect.stringContaining('$35,740–52,430'),
    ]);
    const text = pdf.actual.join('').replaceAll('\u00a0', ' ');
    for (const words of [
      'of 10 [1]',
      'Middle: $35,740–$52,430 a year.',
      '78,600 in 2024',
      'Process library materials',
      'CC BY 4.0',
      'O*NET',
    ])
      expect(text).toContain(words);
    const cited = new Set(Array.from(text.matchAll(/\[(\d+)\]/g), ([, number]) => Number(number)));
    const last = Math.max(...cited);
    expect([...cited].sort((one, other) => one - other)).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    expect(checks.find((check) => check.code === 'oldFigures')?.passed).toBe(false);
    expect(text).toContain('These figures are from 2025 and older than 12 months.');
  });

  it('says nothing of immigration unless asked, and then with its date and that it is no advice', async () => {
    const { papers } = await sampleCase();
    const profile = 'computed-29-1141';
    const without = await textOf((await papers.preview({ clientId: null, options: optionsFor(profile) })).file);
    expect(without).not.toContain('green card');
    const asked = await textOf((await papers.preview({ clientId: null, options: optionsFor(profile, { immigration: true }) })).file);
    expect(asked).toContain('green card');
    expect(asked).toContain('As it stood on 17 November 2026. This is not legal advice.');
  });

  it('marks a translated title as unofficial, in the language it is in', async () => {
    const { papers } = await sampleCase();
    const thai = await papers.preview({ clientId: null, options: optionsFor('computed-29-1141', { secondLanguage: 'th' }) });
    expect(await textOf(thai.file)).toContain('(คำแปลไม่เป็นทางการ)');
    const pdf = await readPdf(await bytesOf(thai.file));
    expect(pdf.streams.join('')).toContain('/Lang (th)');
  });

  it('says its own rule’s word on the AI era in the language of the paper', async () => {
    const { papers } = await sampleCase();
    const thai = await papers.preview({ clientId: null, options: optionsFor('computed-29-1141', { language: 'th' }) });
    const text = await textOf(thai.file);
    expect(text).toContain('ทรงตัว');
    expect(text).not.toContain('Steady');
  });

  it('says of pay that the survey gives as a lower bound that it is one, wherever it stands', async () => {
    const { papers } = await sampleCase();
    const text = await textOf((await papers.preview({ clientId: null, options: optionsFor('computed-29-1215') })).file);
    expect(text).toContain('239,200 or more');
    expect(text.replaceAll(/239,200(?: or more|\+)/g, '')).not.toMatch(/[–$]239,200/);
  });

  it('is made without a case file, for nobody in particular', async () => {
    const { context } = await sampleCase();
    await open?.close();
    const papers = createRouterClient(profilePaperHandlers(context));
    open = null;
    const { file } = await papers.preview({ clientId: null, options: optionsFor('computed-15-1252') });
    expect(await textOf(file)).toContain('Software Developers');
    await expect(papers.preview({ clientId: null, options: optionsFor('computed-99-9999') })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(papers.preview({ clientId: null, options: optionsFor('id-1') })).rejects.toMatchObject({ code: 'LOCKED' });
  });

  it('holds its letters inside the margins and apart, in every size and language', { timeout: 60_000 }, async () => {
    const { context } = await sampleCase();
    const shelf = new FontShelf(join(context.paths.resources, 'fonts'));
    for (const options of [
      optionsFor('computed-29-1215'),
      optionsFor('computed-11-1031', { paper: 'letter', bodySize: 18, secondLanguage: 'zh-Hant', immigration: true }),
      optionsFor('computed-25-1199', { bodySize: 12, secondLanguage: 'th', immigration: true }),
    ]) {
      const document = composeProfile(await gatherProfile(context, null, options), options);
      expect(layoutFaults(document, shelf)).toEqual([]);
      expect(await makePaper(document, shelf)).toMatchObject({ overflowing: 0, warnings: [] });
    }
  });
});

describe.each(libraries)('the paper of a page, from %s', (_, pages) => {
  it('prints the notes for the report and never a private word', { timeout: 60_000 }, async () => {
    const { papers, workspace, clients, profiles } = await sampleCase(pages);
    const profileId = profiles.get('25-4022') ?? '';
    const notes = await workspace.db
      .selectFrom('annotation')
      .select(['body', 'visibility'])
      .where('client_id', '=', clients.a)
      .where('profile_id', '=', profileId)
      .execute();
    const jotters = await workspace.db.selectFrom('session_jotter').select('text').where('text', '!=', '').execute();
    const printed = notes.filter((note) => note.visibility === 'report');
    const hidden = [...notes.filter((note) => note.visibility !== 'report').map((note) => note.body), ...jotters.map((row) => row.text)];
    expect(printed.length).toBeGreaterThan(0);
    expect(hidden.length).toBeGreaterThan(0);

    const options = optionsFor(profileId, { notes: true, immigration: true, secondLanguage: 'zh-Hant' });
    const forClient = await papers.preview({ clientId: clients.a, options });
    const text = await textOf(forClient.file);
    expect(forClient.notesPrinted).toBe(printed.length);
    expect(forClient.withheld.length).toBeGreaterThan(0);
    expect(text).toContain('諮商師的筆記');
    const anybody = await papers.preview({ clientId: null, options });
    const bare = await textOf(anybody.file);
    expect(anybody.notesPrinted).toBe(0);
    expect(bare).not.toContain('Sample Client A');
    for (const secret of hidden) {
      expect(text).not.toContain(secret);
      expect(bare).not.toContain(secret);
    }
    for (const { body } of printed) expect(bare).not.toContain(body);
  });
});

describe('saving a profile’s paper', () => {
  it('keeps it among the client’s reports, byte for byte, when it is for a client', async () => {
    const { papers, reports, clients } = await sampleCase();
    const options = optionsFor('computed-25-4031', { secondLanguage: 'zh-Hant' });
    const before = await reports.forClient({ clientId: clients.a });
    const preview = await papers.preview({ clientId: clients.a, options });
    const saved = await papers.save({ clientId: clients.a, options });
    expect(await bytesOf(saved.file)).toEqual(await bytesOf(preview.file));
    const record = saved.record;
    expect(record).toMatchObject({
      kind: 'occupationProfile',
      options,
      fileName: expect.stringMatching(/^C-0148-25-4031-computed-profile-/),
    });
    if (record === null) throw new Error('A paper for a client is kept.');
    expect(await reports.forClient({ clientId: clients.a })).toEqual([record, ...before]);
    expect(await bytesOf((await reports.file({ reportId: record.id })).file)).toEqual(await bytesOf(saved.file));
  });

  it('keeps nothing but a line in the audit trail when it is for nobody in particular', async () => {
    const { papers, reports, workspace } = await sampleCase();
    const before = await reports.list();
    const { record } = await papers.save({ clientId: null, options: optionsFor('computed-25-4031') });
    expect(record).toBeNull();
    expect(await reports.list()).toEqual(before);
    const audit = await workspace.db
      .selectFrom('audit_event')
      .select(['action', 'subject_id'])
      .where('subject_kind', '=', 'profile')
      .execute();
    expect(audit).toContainEqual({ action: 'exported', subject_id: 'computed-25-4031' });
  });
});
