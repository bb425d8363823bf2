import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, formFieldNames, formListNames } from '#shared/domain/paper-template/fields.ts';
import type { FormValues } from '#shared/domain/paper-template/form-values.ts';
import { PaperTemplateContent } from '#shared/domain/paper-template/paper-template.ts';
import { standardSetting } from '#shared/domain/report.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { en } from '#shared/locales/en/index.ts';
import { FontShelf, makePaper, type PaperDocument } from '../paper/index.ts';
import { noOffice } from '../settings/index.ts';
import { composeForm } from './compose-form.ts';
import { sampleValues } from './sample-values.ts';
import { agencyPlanForm } from './starter.ts';

const today = CalendarDate.parse('2026-11-17');
const sample = sampleValues(today);
const form = (blocks: unknown[], rest: object = {}) =>
  PaperTemplateContent.parse({ name: 'Our form', language: 'en', secondLanguage: null, blocks, ...rest });
const compose = (template: PaperTemplateContent, values: FormValues = sample) =>
  composeForm({ template, version: 3, values, today, serviceName: '', office: noOffice }, standardSetting);
const words = (text: string, second = '') => ({ text, second });

/** All text of what the office wrote, each run by itself: without the words that close every form. */
function runs({ sections }: PaperDocument): string[] {
  return runsOf(sections.map((section) => ({ ...section, blocks: section.blocks.slice(0, -1) })));
}

/** What closes a form, in one piece. */
const closing = ({ sections }: PaperDocument) => runsOf(sections.flatMap(({ blocks }) => blocks.slice(-1))).join(' ');

function runsOf(part: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(part, (key, value) => {
    if (key === 'text' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

describe('a form that is filled in', () => {
  test('prints values by their type, and says what nobody has stated', () => {
    const text = 'For {client.name}, {plan.start} to {plan.finish}, {plan.hoursPerWeek} hours, {plan.cost}. Deadline: {plan.deadline}.';
    expect(runs(compose(form([{ kind: 'text', size: 'body', words: words(text) }]))).join('')).toBe(
      'Our formFor Sample Client A, 22\u00a0September\u00a02026 to between 6\u00a0April\u00a02027 and 11\u00a0May\u00a02027, 6 hours, $840. Deadline: not stated.',
    );
  });

  test('prints braces of fixed words, wrong fields and labels as they are written', () => {
    const blocks = [
      { kind: 'fixed', size: 'caption', words: words('§ 3 {client.name}') },
      { kind: 'text', size: 'body', words: words('{client.nam}') },
      { kind: 'lines', label: words('{date}'), count: 2 },
    ];
    expect(runs(compose(form(blocks)))).toEqual(['Our form', '§ 3 {client.name}', '{client.nam}', '{date}']);
  });

  test('stands in both its languages, each run under its own', () => {
    const heading = { kind: 'heading', words: words('Goal', 'เป้าหมายของ {client.name}') };
    const [, , part] = compose(form([heading], { secondLanguage: 'th' })).sections[0]?.blocks ?? [];
    expect(part).toMatchObject({
      kind: 'labelled',
      label: [{ text: 'Goal', language: 'en' }],
      second: [{ text: 'เป้าหมายของ ', language: 'th' }, { text: 'Sample Client A' }],
    });
  });

  test('shows the chosen columns in the chosen order, and an empty list as one row that says so', () => {
    const table = { kind: 'table', list: 'steps', columns: ['due', 'tick', 'step', 'blank'] };
    const text = runs(compose(form([table])));
    expect(text.slice(1, 4)).toEqual(['By', 'Step', 'Notes']);
    const none = { ...sample, lists: { ...sample.lists, steps: [] } };
    expect(runs(compose(form([table]), none))).toEqual(['Our form', 'By', 'Step', 'Notes', 'not stated']);
  });
});

describe('what closes a form', () => {
  test('is the disclaimer, whatever the office writes, in both its languages', () => {
    expect(closing(compose(form([])))).toContain('nothing here promises a job');
    expect(closing(compose(form([])))).not.toContain('Where figures come from');
    expect(closing(compose(form([], { secondLanguage: 'th' })))).toMatch(/nothing here promises a job[\s\S]*ไม่รับประกันว่าจะได้งาน/);
  });

  test('says where the figures of this form come from, and of no other', () => {
    const said = (...blocks: unknown[]) => closing(compose(form(blocks)));
    const fact = (value: string) => ({ kind: 'facts', rows: [{ label: words('One'), value }] });
    expect(said(fact('{plan.finish}'))).toMatch(/Where figures come from: dates of start, end and review, computed [^;]*%\./);
    expect(said(fact('{plan.cost}'), { kind: 'table', list: 'skills', columns: ['skill', 'levelNow'] })).toMatch(
      /come from: hours and costs, the counselor’s estimate; levels, [^;]*, the client’s word\./,
    );
    expect(said({ kind: 'table', list: 'agreed', columns: ['agreed', 'due'] })).toContain('agreed between the two');
    expect(said(fact('{client.name}'))).not.toContain('Where figures come from');
  });
});

test('no field and no column yields a text that is neither its own value nor of the catalogue', () => {
  const catalogue = new Set(Object.entries(en).flatMap(([id, message]) => (id.startsWith('paperTemplate.') ? [message] : [])));
  const signed: FormValues = {
    fields: Object.fromEntries(
      formFieldNames.map((name) => [name, { kind: 'words', text: `«${name}»` }]),
    ) as unknown as FormValues['fields'],
    lists: Object.fromEntries(
      formListNames.map((list) => [
        list,
        [Object.fromEntries(columnsOf(list).map((column) => [column, { kind: 'words', text: `«${list} ${column}»` }]))],
      ]),
    ) as unknown as FormValues['lists'],
  };
  const anyForm = fc.array(
    fc.oneof(
      fc
        .constantFrom(...formFieldNames)
        .map((name) => ({ block: { kind: 'text', size: 'body', words: words(`{${name}}`) }, may: [`«${name}»`] })),
      fc
        .constantFrom(...formListNames)
        .chain((list) => fc.tuple(fc.constant(list), fc.uniqueArray(fc.constantFrom(...columnsOf(list)), { minLength: 1, maxLength: 12 })))
        .map(([list, columns]) => ({ block: { kind: 'table', list, columns }, may: columns.map((column) => `«${list} ${column}»`) })),
    ),
  );
  fc.assert(
    fc.property(anyForm, (drawn) => {
      const allowed = new Set(['Our form', '\u00a0', ...drawn.flatMap(({ may }) => may)]);
      const strange = runs(compose(form(drawn.map(({ block }) => block)), signed)).filter(
        (text) => !allowed.has(text) && !catalogue.has(text),
      );
      expect(strange).toEqual([]);
    }),
  );
});

test('whatever an office writes, a paper comes out, and none of it is cut', { timeout: 120_000 }, async () => {
  const shelf = new FontShelf(join(import.meta.dirname, '../../../../resources/fonts'));
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('', '{', '{client.name}', 'ภาษาไทยติดกันเป็นแถวยาวมากไม่มีช่องว่าง', '甲'.repeat(300), 'x'.repeat(1_000), '\ud800', 'שלום'),
  );
  const both = fc.record({ text: line, second: line });
  const block = fc.oneof(
    both.map((of) => ({ kind: 'heading', words: of })),
    both.map((of) => ({ kind: 'text', size: 'body', words: of })),
    both.map((of) => ({ kind: 'fixed', size: 'caption', words: of })),
    fc.record({ kind: fc.constant('facts'), rows: fc.array(fc.record({ label: both, value: line }), { minLength: 1, maxLength: 4 }) }),
    fc.constantFrom(...formListNames).map((list) => ({ kind: 'table', list, columns: [...columnsOf(list)].slice(0, 12) })),
    fc.record({ kind: fc.constant('lines'), label: both, count: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ kind: fc.constant('ticks'), items: fc.array(both, { minLength: 1, maxLength: 4 }) }),
    fc.record({ kind: fc.constant('signatures'), lines: fc.array(both, { minLength: 1, maxLength: 3 }) }),
    fc.constant({ kind: 'pageBreak' }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 6 }), fc.constantFrom(10, 18, 24), async (blocks, bodySize) => {
      const template = form(blocks, { secondLanguage: 'zh-Hant' });
      const paper = await makePaper(
        composeForm(
          { template, version: 1, values: sample, today, serviceName: '', office: noOffice },
          { ...standardSetting, bodySize: bodySize as 10 },
        ),
        shelf,
      );
      expect([paper.overflowing, paper.pages > 0]).toEqual([0, true]);
    }),
    { numRuns: 25 },
  );
});

test('the form that comes with the program is whole in each language', () => {
  for (const language of ['en', 'th', 'zh-Hant'] as const) {
    const document = compose(form(agencyPlanForm(language), { language }));
    expect(runs(document).join(' ')).toContain('Sample Client A');
    expect(
      runs(document)
        .filter((text) => text.includes('{') || text.trim() === '')
        .filter((text) => text !== '\u00a0'),
    ).toEqual([]);
  }
  expect(compose(form([])).foot).toEqual([{ text: 'Our form, version 3. 17\u00a0November\u00a02026' }]);
});
