import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomIds, systemClock } from '#engine/system.ts';
import { consentFields } from '../../engine/consent/testing.ts';
import { testLog } from '../../engine/database/testing.ts';
import { createEngine } from '../../engine/engine.ts';
import { runWords } from './testing.ts';

/** Papers by the command line, on a workspace with three clients: one agreed to papers, one did not, one is closed. */

const passphrase = 'a long sample passphrase';
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-cli-report-'));
  const engine = createEngine({
    paths: { workspace: join(folder, 'workspace'), resources: '' },
    clock: systemClock,
    ids: randomIds,
    log: testLog(),
    vaultOptions: { passphraseCost: { memoryKiB: 8, iterations: 1, parallelism: 1 } },
  });
  const calls = createRouterClient(engine.router);
  await calls.vault.create({ passphrase });
  const agreed = await calls.clients.create({ fields: { name: 'Sample Client A', languages: ['th'] } });
  await calls.consent.record({ clientId: agreed.client.id, fields: consentFields() });
  await calls.clients.create({ fields: { name: 'Sample Client B' } });
  const closed = await calls.clients.create({ fields: { name: 'Sample Client C', status: 'closed' } });
  await calls.consent.record({ clientId: closed.client.id, fields: consentFields() });
  await engine.close();
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function report(...words: string[]) {
  const environment = { WAYMARK_PASSPHRASE: passphrase };
  const ran = await runWords(['report', ...words, '--json', '--workspace', join(folder, 'workspace')], environment);
  return { ...ran, value: JSON.parse(ran.out) };
}

const out = (name: string) => join(folder, name);

describe('waymark report', { timeout: 60_000 }, () => {
  it.each(['take-away', 'career-report', 'skill-plan', 'session-note', 'handover'])('makes a %s', async (kind) => {
    const made = await report('--client', 'C-0001', '--kind', kind, '--out', out(`${kind}.pdf`));
    expect(made).toMatchObject({ exit: 0, value: { fileName: expect.stringContaining(`C-0001-${kind}`) } });
    expect(
      readFileSync(out(`${kind}.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('sets the paper as the options say', async () => {
    const typed = '--language th,en --paper letter --large-print --plain --duplex --qr --buddhist'.split(' ');
    const { value } = await report('--client', 'C-0001', '--out', out('set.pdf'), ...typed);
    expect(value.options).toMatchObject({
      language: 'th',
      secondLanguage: 'en',
      paper: 'letter',
      bodySize: 18,
      plain: true,
      duplex: true,
      qrCodes: true,
      buddhistYear: true,
    });
    const large = await report('--client', 'C-0001', '--out', out('set.pdf'), '--large-print', '--size', '24');
    expect(large.value.options).toMatchObject({ language: 'en', secondLanguage: null, bodySize: 24 });
  });

  it('says what is withheld without making a file, and beside one', async () => {
    const before = readdirSync(folder).toSorted();
    const told = await report('--client', 'C-0001', '--withheld');
    expect(told).toMatchObject({
      exit: 0,
      value: {
        kind: 'careerReport',
        withheld: [{ reason: 'switchedOff', what: 'section', count: 3, sections: ['plan', 'checklist', 'immigration'] }],
      },
    });
    expect(readdirSync(folder).toSorted()).toEqual(before);
    const beside = await report('--client', 'C-0001', '--withheld', '--kind', 'handover', '--out', out('beside.pdf'));
    expect(beside.value).toMatchObject({ kind: 'handover', out: out('beside.pdf'), withheld: [] });
    const words = await runWords(['report', '--client', 'C-0001', '--withheld', '--workspace', out('workspace')], {
      WAYMARK_PASSPHRASE: passphrase,
    });
    expect(words.out).toBe('3 sections are switched off: Plan and timeline, Checklist and hours log, Immigration in detail.\n');
  });

  it.each([
    [['--kind', 'skillPlan'], 'badValue', '--kind'],
    [['--kind', 'take-away,handover'], 'badValue', '--kind'],
    [['--language', 'tlh'], 'badValue', '--language'],
    [['--language', 'en,en'], 'badValue', '--language'],
    [['--language', 'en,th,zh-Hant'], 'badValue', '--language'],
    [['--language', 'en,'], 'badValue', '--language'],
    [['--paper', 'a5'], 'badValue', '--paper'],
    [['--size', '11'], 'badValue', '--size'],
    [['--size', 'large'], 'badValue', '--size'],
    [['--large-print', '--size', '12'], 'notTogether', '--large-print'],
    [['--session', '7'], 'sessionUnknown', '7'],
    [['--occupation', '99-9999'], 'codeUnknown', '99-9999'],
    [['--occupation', 'librarian'], 'badCode', 'librarian'],
    [['--client', 'C-0002'], 'optionTwice', '--client'],
    [['--kind', 'take-away', '--immigration'], 'notTogether', '--immigration'],
  ])('refuses %j and names it', async (words, code, named) => {
    const refused = await report('--client', 'C-0001', '--out', out('never.pdf'), ...words);
    expect(refused).toMatchObject({ exit: 2, value: { error: { code, message: expect.stringContaining(named) } } });
    expect(readdirSync(folder)).not.toContain('never.pdf');
  });

  it('is set as the client reads where nothing says how, and takes an occupation of the library that has no page', async () => {
    const { value } = await report('--client', 'C-0001', '--occupation', '29-1141', '--out', out('as-read.pdf'));
    expect(value.options).toMatchObject({ language: 'th', secondLanguage: 'en', profileId: 'computed-29-1141' });
  });

  it('says what is wrong with the place it is to write to', async () => {
    const failure = async (...words: string[]) => (await report(...words)).value.error;
    expect(await failure('--client', 'C-0001', '--out', folder)).toMatchObject({
      code: 'fileWanted',
      message: expect.stringContaining(folder),
    });
    expect(await failure('--client', 'C-0001', '--out', out('none/a.pdf'))).toMatchObject({ code: 'noSuchFolder' });
    writeFileSync(out('a-file'), 'kept');
    expect(await failure('--all', '--out', out('a-file'))).toMatchObject({ code: 'folderWanted' });
    expect(readFileSync(out('a-file'), 'utf8')).toBe('kept');
  });

  it('without a place or a client says which option is missing', async () => {
    expect((await report('--client', 'C-0001')).value.error.message).toContain('--out');
    expect((await report('--out', out('never.pdf'))).value.error.message).toContain('--client');
  });
});

describe('waymark report --all', { timeout: 60_000 }, () => {
  it('writes the papers of every open case, each as its client reads, and names who did not agree', async () => {
    const ran = await report('--all', '--kind', 'take-away,handover,take-away', '--out', out('all'));
    expect(ran.exit).toBe(2);
    expect(ran.value.made.map(({ options }: { options: object }) => options)).toMatchObject([
      { kind: 'takeAway', language: 'th', secondLanguage: 'en' },
      { kind: 'handover', language: 'th', secondLanguage: 'en' },
    ]);
    expect(readdirSync(out('all')).toSorted()).toEqual(ran.value.made.map(({ fileName }: { fileName: string }) => fileName).toSorted());
    expect(ran.value.refused).toMatchObject([
      { reference: 'C-0002', kind: 'takeAway', code: 'consentMissing' },
      { reference: 'C-0002', kind: 'handover', code: 'consentMissing' },
    ]);
  });

  it('takes the options that set a paper for all alike, and passes over a case that holds nothing to print', async () => {
    const { value } = await report('--all', '--kind', 'take-away,skill-plan', '--language', 'en', '--out', out('alike'));
    expect(value.made).toMatchObject([{ options: { kind: 'takeAway', language: 'en', secondLanguage: null } }]);
    expect(value.refused.map(({ reference, code }: Record<string, string>) => `${reference} ${code}`)).toEqual([
      'C-0001 nothingToPrint',
      'C-0002 consentMissing',
      'C-0002 consentMissing',
    ]);
  });

  it('refuses options that are about one client, and a place that cannot be written', async () => {
    const both = await report('--all', '--client', 'C-0001', '--out', out('never'));
    expect(both).toMatchObject({ exit: 2, value: { error: { code: 'notTogether', message: expect.stringContaining('--client') } } });
    const nowhere = await report('--all', '--out', join(folder, 'set.pdf', 'folder'));
    expect(nowhere).toMatchObject({ exit: 2, value: { error: { code: 'fileNotWritten' } } });
    expect(readdirSync(folder)).not.toContain('never');
  });
});
