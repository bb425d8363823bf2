import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ClientId } from '#shared/domain/ids.ts';
import type { PaperTemplate } from '#shared/domain/paper-template/paper-template.ts';
import { standardSetting } from '#shared/domain/report.ts';
import { everythingIn } from '../../../../tests/contract/everything-in.ts';
import { giveConsent } from '../consent/testing.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { readPdf } from '../paper/testing.ts';
import { settingsHandlers } from '../settings/index.ts';
import { testCalls } from '../test-calls.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
});

const text = (of: string) => ({ kind: 'text', size: 'body', words: { text: of, second: '' } }) as const;
const newForm = async (name: string, ...texts: string[]) => {
  const { template } = await use.paperTemplates.add({ name, language: 'en', from: 'empty' });
  return (await use.paperTemplates.update({ templateId: template.id, revision: 1, patch: { blocks: texts.map(text) } })).template;
};
const edit = async ({ id }: PaperTemplate, ...texts: string[]) => {
  const { revision } = await use.paperTemplates.get({ templateId: id });
  return use.paperTemplates.update({ templateId: id, revision, patch: { blocks: texts.map(text) } });
};
const optionsOf = ({ id, version }: PaperTemplate) => ({ kind: 'officePaper', templateId: id, version, ...standardSetting }) as const;
const refused = (code: string, details: object = {}) => ({ data: { code, details: expect.objectContaining(details) } });

describe('forms of the office', () => {
  test('are added, changed, copied and removed, one name for one of them, and each change is taken back', async () => {
    const added = await use.paperTemplates.add({ name: 'Plan', language: 'en', from: 'planForm' });
    expect(added.template).toMatchObject({
      name: 'Plan',
      version: 1,
      revision: 1,
      blocks: expect.arrayContaining([{ kind: 'heading', words: { text: 'Goal', second: '' } }]),
    });
    await expect(use.paperTemplates.add({ name: 'PLAN', language: 'en', from: 'empty' })).rejects.toMatchObject(
      refused('paperTemplateNameTaken'),
    );
    const copy = await use.paperTemplates.add({ name: 'Copy', language: 'th', from: { templateId: added.template.id } });
    expect(copy.template).toMatchObject({ language: 'en', blocks: added.template.blocks });
    const seen = { templateId: copy.template.id, revision: 1 };
    const changed = await use.paperTemplates.update({ ...seen, patch: { name: 'Another' } });
    expect(changed.template).toMatchObject({ name: 'Another', revision: 2, blocks: added.template.blocks });
    await expect(use.paperTemplates.update({ ...seen, patch: { name: 'Late' } })).rejects.toMatchObject(refused('changedSince'));
    await expect(use.paperTemplates.update({ ...seen, revision: 2, patch: { name: 'plan' } })).rejects.toMatchObject(
      refused('paperTemplateNameTaken'),
    );
    const removed = await use.paperTemplates.remove({ ...seen, revision: 2 });
    expect((await use.paperTemplates.list()).map(({ name }) => name)).toEqual(['Plan']);
    await opened.workspace.undo(removed.changeId);
    await opened.workspace.undo(changed.changeId);
    expect((await use.paperTemplates.list()).map(({ name }) => name)).toEqual(['Copy', 'Plan']);
  });

  test('go out as a file and come in again; of the same name both are kept where that is asked for', async () => {
    const form = await newForm('Plan of the agency', 'For {client.name}');
    const { fileName, text: file } = await use.paperTemplates.exportFile({ templateId: form.id });
    expect(fileName).toBe('Plan-of-the-agency.waymark-paper');
    await expect(use.paperTemplates.importFile({ text: file, keepBoth: false })).rejects.toMatchObject(refused('paperTemplateNameTaken'));
    const { template } = await use.paperTemplates.importFile({ text: file, keepBoth: true });
    expect(template).toMatchObject({ name: 'Plan of the agency (2)', blocks: form.blocks });
    expect((await use.paperTemplates.importFile({ text: `\uFEFF${file}`, keepBoth: true })).template.name).toBe('Plan of the agency (3)');
  });

  test.each([
    ['no JSON', () => '{\n "format" "waymark-paper"', 'notJson', 'line 2 column 11'],
    ['other JSON', () => '{"format":"waymark-plan-template"}', 'notAForm', ''],
    ['a newer format', () => '{"format":"waymark-paper","version":2}', 'newer', ''],
    ['an unknown block', (file: string) => file.replace('"kind": "text"', '"kind": "map"'), 'unknownBlock', 'template.blocks.0'],
    ['an unknown field', (file: string) => file.replace('{client.name}', '{client.mood}'), 'unknownField', 'template.blocks.0.words'],
    ['a key too many', (file: string) => file.replace('"name":', '"client": "A", "name":'), 'wrong', 'template.client'],
    ['a wrong value', (file: string) => file.replace('"size": "body"', '"size": 3'), 'wrong', 'template.blocks.0.size'],
    ['words changed since', (file: string) => file.replace('For ', 'To '), 'changed', 'sha256'],
  ])('are not taken in from a file with %s, and the place is told', async (_, change, fault, where) => {
    const form = await newForm('Plan', 'For {client.name}');
    const { text: file } = await use.paperTemplates.exportFile({ templateId: form.id });
    const taking = use.paperTemplates.importFile({ text: change(file), keepBoth: true });
    await expect(taking).rejects.toMatchObject(refused('paperTemplateFileWrong', { fault, where }));
    expect(await use.paperTemplates.list()).toHaveLength(1);
  });
});

describe('a paper made of a form', () => {
  test('is kept for the client with the form’s version, which an edit does not change', async () => {
    const form = await newForm('Plan of the agency', 'First words for {client.name}');
    await giveConsent(opened.context, clientId);
    const first = await use.paperTemplates.savePaper({ clientId, options: optionsOf(form) });
    expect(first.record).toMatchObject({ kind: 'officePaper', title: 'Plan of the agency', options: { version: 1, templateId: form.id } });
    expect(first.record.fileName).toMatch(/^C-\d+-Plan-of-the-agency-2026-11-17\.pdf$/);
    expect(await everythingIn(first.file)).toContain('First words for Sample Client A');
    const edited = await edit(form, 'Second words');
    expect(edited.template.version).toBe(2);
    await expect(use.paperTemplates.savePaper({ clientId, options: optionsOf(form) })).rejects.toMatchObject(refused('changedSince'));
    await use.paperTemplates.savePaper({ clientId, options: optionsOf(edited.template) });
    await opened.workspace.undo(edited.changeId);
    expect((await use.paperTemplates.get({ templateId: form.id })).version).toBe(1);
    expect((await edit(form, 'Other words')).template.version).toBe(3);
    await use.paperTemplates.remove({ templateId: form.id, revision: (await use.paperTemplates.get({ templateId: form.id })).revision });
    const { client } = await use.clients.get({ clientId });
    await use.clients.remove({ clientId, revision: client.revision });
    const kept = await opened.workspace.db.selectFrom('paper_template_version').select(['version', 'content_json']).execute();
    expect(kept.map(({ version, content_json }) => [version, /First|Second/.exec(content_json)?.[0]])).toEqual([
      [1, 'First'],
      [2, 'Second'],
    ]);
  });

  test('is refused without the client’s consent, and keeps nothing then', async () => {
    const form = await newForm('Plan', 'Fine');
    await expect(use.paperTemplates.savePaper({ clientId, options: optionsOf(form) })).rejects.toMatchObject(refused('consentMissing'));
    expect(await opened.workspace.db.selectFrom('paper_template_version').selectAll().execute()).toEqual([]);
  });

  test('is refused with a fault in its text; the preview still shows it', async () => {
    const form = await newForm('Plan', 'Fine', 'For {client.nam}');
    const faulty = refused('paperTemplateFaulty', { block: 2, found: 'client.nam' });
    await expect(use.paperTemplates.savePaper({ clientId, options: optionsOf(form) })).rejects.toMatchObject(faulty);
    await expect(use.paperTemplates.exportFile({ templateId: form.id })).rejects.toMatchObject(faulty);
    const { name, language, secondLanguage, blocks } = form;
    const shown = await use.paperTemplates.preview({
      template: { name, language, secondLanguage, blocks },
      version: 1,
      clientId: null,
      setting: standardSetting,
    });
    expect([await everythingIn(shown.file), shown.fileName]).toEqual([
      expect.stringContaining('{client.nam}'),
      'sample-Plan-2026-11-17.pdf',
    ]);
    expect(await opened.workspace.db.selectFrom('report').select('id').execute()).toEqual([]);
  });
});

test('a form stands under the office’s head and ends with its words, below the disclaimer', async () => {
  const settings = createRouterClient(settingsHandlers(opened.context, () => {}));
  await settings.update({ headLines: ['Example Career Office'], disclaimer: 'Ask us first.', tagline: true });
  const template = { name: 'Our form', language: 'en' as const, secondLanguage: null, blocks: [text('For {client.name}')] };
  const { file } = await use.paperTemplates.preview({ template, version: 1, clientId, setting: standardSetting });
  const [page = ''] = (await readPdf(new Uint8Array(await file.arrayBuffer()))).actual;
  const [head, words, disclaimer, own] = ['Example Career Office', 'For Sample Client A', 'Figures are estimates', 'Ask us first.'].map(
    (one) => page.indexOf(one),
  );
  expect([head, words, disclaimer, own]).toEqual([head, words, disclaimer, own].toSorted((one = 0, other = 0) => one - other));
  expect(head).toBeGreaterThanOrEqual(0);
});
