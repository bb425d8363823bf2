import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsHandlers } from '#engine/clients/index.ts';
import { giveConsent } from '#engine/consent/testing.ts';
import type { Schema } from '#engine/database/schema.ts';
import { openTestWorkspace, type TestWorkspace } from '#engine/database/testing.ts';
import { paperTemplatesHandlers } from '#engine/paper-templates/index.ts';
import { reportsHandlers } from '#engine/reports/index.ts';
import { fillSampleWorkspace } from '#engine/sample/index.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { writtenField } from '#shared/domain/paper-template/field-text.ts';
import { columnsOf, formFieldNames, formListNames } from '#shared/domain/paper-template/fields.ts';
import type { PaperTemplateContent } from '#shared/domain/paper-template/paper-template.ts';
import { ReportKind, ReportOptions, ReportSection, standardSetting } from '#shared/domain/report.ts';
import type { EngineCalls } from '../../src/main/doors/cli/command.ts';
import { report } from '../../src/main/doors/cli/report.ts';
import { everythingIn } from './everything-in.ts';

/**
 * A private text never reaches a paper. Every text of the case that is not for paper carries a sign of its own, in three scripts, and the
 * signs are looked for in everything a paper is made of, on every way by which one leaves.
 */

const secrets = ['QZXWASPRIVATE', 'ความลับกขฃ', '秘密甲乙丙'] as const;
const secret = (where: string) => `${where} ${secrets.join(' ')}`;
/** Signs in what one paper alone carries: notes for the case, which the next counselor gets, and the words of a session, which stand in its note. */
const forCase = 'QZXWFORTHECASE';
const ofSession = 'QZXWOFTHESESSION';

let opened: TestWorkspace;
let folder: string;
let client: ClientId;
let profile: ProfileId | null;
const shown: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-privacy-'));
  opened = await openTestWorkspace();
  const filled = await fillSampleWorkspace(opened.context);
  client = filled.clients.a;
  profile = filled.profiles.get('25-4022') ?? null;
  await opened.workspace.record(plantSecrets);
  await giveConsent(opened.context, client);
  const printed = await opened.workspace.db
    .selectFrom('annotation')
    .select('body')
    .where('client_id', '=', client)
    .where('visibility', '=', 'report')
    .where('anchor_state', '!=', 'orphan')
    .execute();
  shown.push(...printed.map((row) => row.body));
});

/** Puts a sign into every text of the case that no paper may carry, and into what only one may. */
async function plantSecrets(db: Transaction<Schema>): Promise<void> {
  await db
    .updateTable('annotation')
    .set({ body: secret('note') })
    .where('visibility', '=', 'private')
    .execute();
  await db.updateTable('annotation').set({ body: forCase, kind: 'concern' }).where('visibility', '=', 'case').execute();
  await db
    .updateTable('annotation')
    .set({ body: secret('other client'), visibility: 'report' })
    .where('client_id', '!=', client)
    .execute();
  const orphan = await db
    .selectFrom('annotation')
    .select('id')
    .where('client_id', '=', client)
    .where('visibility', '=', 'report')
    .limit(1)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('annotation')
    .set({ body: secret('orphan'), quote_exact: secret('quote'), anchor_state: 'orphan' })
    .where('id', '=', orphan.id)
    .execute();
  await db
    .updateTable('annotation')
    .set({ quote_exact: secret('quote') })
    .where('visibility', '!=', 'report')
    .execute();
  await db
    .updateTable('annotation')
    .set({ quote_prefix: secret('before'), quote_suffix: secret('behind') })
    .execute();
  // A signed note closes itself to every change; here its words are exchanged all the same.
  await sql`DROP TRIGGER session_signed`.execute(db);
  await db
    .updateTable('session')
    .set({ title: `title ${ofSession}`, aim: `aim ${ofSession}`, note: `note ${ofSession}` })
    .where('client_id', '=', client)
    .execute();
  await db
    .updateTable('session')
    .set({ title: secret('title'), aim: secret('aim'), note: secret('session note') })
    .where('client_id', '!=', client)
    .execute();
  await db
    .updateTable('appointment')
    .set({ title: secret('appointment') })
    .execute();
  await db
    .updateTable('barrier')
    .set({ words: secret('barrier'), referred_to: secret('referral') })
    .execute();
  await db
    .updateTable('attachment')
    .set({ note: secret('note on a file') })
    .execute();
  await db
    .updateTable('follow_up')
    .set({ outcome: secret('outcome') })
    .execute();
  await db
    .updateTable('session_jotter')
    .set({ text: secret('jotter') })
    .execute();
  await db
    .updateTable('client')
    .set({
      safe_contact: secret('contact'),
      situation: secret('situation'),
      closing_reason: secret('closing'),
      hold_reason: secret('hold'),
    })
    .execute();
  await db
    .updateTable('client')
    .set({ name: secret('name') })
    .where('id', '!=', client)
    .execute();
}

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const papers = ReportKind.options.flatMap((kind) => ([null, 'th'] as const).map((secondLanguage) => ({ kind, secondLanguage })));
const optionsOf = (about: (typeof papers)[number]) =>
  ReportOptions.parse({ ...about, profileId: profile, sections: ReportSection.options, paper: 'a4', bodySize: 10 });

/** As typed on a command line. */
const typedKind: Readonly<Record<ReportKind, string>> = {
  takeAway: 'take-away',
  careerReport: 'career-report',
  skillPlan: 'skill-plan',
  sessionNote: 'session-note',
  handover: 'handover',
};

function expectNoSecret(text: string): void {
  for (const words of secrets) {
    expect(text.includes(words)).toBe(false);
    // As UTF-16, the way a PDF writes words that are not Latin.
    expect(text.includes(Buffer.from(words, 'utf16le').swap16().toString('latin1'))).toBe(false);
  }
}

describe.each(papers)('$kind, second language $secondLanguage', (about) => {
  it('carries no private text by preview, by saving, by its record, or as the kept file', async () => {
    const reports = createRouterClient(reportsHandlers(opened.context));
    const options = optionsOf(about);
    const { file, ...preview } = await reports.preview({ clientId: client, options });
    const saved = await reports.save({ clientId: client, options });
    const kept = await reports.file({ reportId: saved.record.id });
    for (const paper of [file, saved.file, kept.file]) {
      const text = await everythingIn(paper);
      expectNoSecret(text);
      expect(text.includes(forCase)).toBe(about.kind === 'handover');
      expect(text.includes(ofSession)).toBe(about.kind === 'sessionNote');
      if (about.kind === 'careerReport') for (const note of shown) expect(text.replaceAll('\u00a0', ' ')).toContain(note);
    }
    expectNoSecret(JSON.stringify([preview, saved.record, kept.record, await reports.forClient({ clientId: client })]));
  });

  it('carries no private text by the command line', async () => {
    const out = join(folder, `${about.kind}.pdf`);
    const said: string[] = [];
    const calls = {
      clients: createRouterClient(clientsHandlers(opened.context)),
      reports: createRouterClient(reportsHandlers(opened.context)),
    } as unknown as EngineCalls;
    const { reference } = await calls.clients.get({ clientId: client }).then((read) => read.client);
    const exit = await report.run({
      given: {
        files: [],
        options: {
          client: reference,
          kind: typedKind[about.kind],
          out,
          ...(about.secondLanguage === null ? {} : { language: about.secondLanguage }),
        },
      },
      terminal: { result: (value: unknown, lines: readonly string[]) => said.push(JSON.stringify(value), ...lines) },
      translate: (id: string, values: unknown) => `${id} ${JSON.stringify(values)}`,
      withWorkspace: (use: (given: EngineCalls) => Promise<unknown>) => use(calls),
    } as unknown as Parameters<typeof report.run>[0]);
    expect(exit).toBe(0);
    expectNoSecret(await everythingIn(new Blob([readFileSync(out)])));
    expectNoSecret(said.join('\n'));
  });
});

it('a form of the office with every field and column carries no private text', async () => {
  const forms = createRouterClient(paperTemplatesHandlers(opened.context));
  const rows = formFieldNames.map((field) => ({ label: { text: field, second: '' }, value: writtenField(field) }));
  const tables = formListNames.map((list) => ({ kind: 'table' as const, list, columns: [...columnsOf(list)] }));
  const { template } = await forms.add({ name: 'All there is', language: 'en', from: 'empty' });
  const blocks: PaperTemplateContent['blocks'] = [{ kind: 'facts', rows }, ...tables];
  await forms.update({ templateId: template.id, revision: 1, patch: { blocks } });
  const options = { kind: 'officePaper', templateId: template.id, version: 1, ...standardSetting } as const;
  const saved = await forms.savePaper({ clientId: client, options });
  expectNoSecret(await everythingIn(saved.file));
  expectNoSecret(JSON.stringify(saved.record));
  expect(await everythingIn(saved.file)).toContain('Sample Client A');
});

it('finds the signs where a paper does carry them', async () => {
  await opened.workspace.record((db) =>
    db
      .updateTable('annotation')
      .set({ body: secret('note') })
      .where('client_id', '=', client)
      .where('visibility', '=', 'report')
      .execute(),
  );
  const { file } = await createRouterClient(reportsHandlers(opened.context)).preview({
    clientId: client,
    options: optionsOf({ kind: 'careerReport', secondLanguage: null }),
  });
  const text = await everythingIn(file);
  for (const words of secrets) expect(text).toContain(words);
});
