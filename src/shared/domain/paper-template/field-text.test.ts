import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFieldText } from './field-text.ts';
import { columnsOf, formFieldNames, formListNames, formLists } from './fields.ts';
import { firstFault, PaperTemplateContent, showsPlan, withoutSecond } from './paper-template.ts';

const words = (text: string) => ({ text, second: '' });
const form = (...blocks: unknown[]) => PaperTemplateContent.parse({ name: 'Form', language: 'en', secondLanguage: null, blocks });

test('a text is read into its words and its fields', () => {
  expect(readFieldText('Plan of {client.name}, { plan.start }.')).toEqual({
    parts: [
      { kind: 'words', text: 'Plan of ' },
      { kind: 'field', field: 'client.name' },
      { kind: 'words', text: ', ' },
      { kind: 'field', field: 'plan.start' },
      { kind: 'words', text: '.' },
    ],
    faults: [],
  });
  expect(readFieldText('Use {{ and }}').parts).toEqual([{ kind: 'words', text: 'Use { and }' }]);
});

test.each([
  ['an unknown field', 'For {client.nam}', { why: 'unknown', found: 'client.nam', at: 5 }],
  ['one that is private', '{client.safeContact}', { why: 'unknown', found: 'client.safeContact', at: 1 }],
  ['a name of every object', '{constructor}', { why: 'unknown', found: 'constructor', at: 1 }],
  ['an empty one', 'แผน {} ของ', { why: 'unknown', found: '', at: 5 }],
  ['a brace that is not closed', '😀 {client.name', { why: 'unclosed', found: '{client.name', at: 3 }],
  ['one that is not opened', 'a}b', { why: 'unopened', found: '}b', at: 2 }],
])('%s is told with its place, and stays as it is written', (_, text, fault) => {
  const read = readFieldText(text);
  expect(read.faults).toEqual([fault]);
  expect(read.parts).toEqual([{ kind: 'words', text }]);
});

test('no text makes the reader throw, lose a word, or find a field outside the catalogue', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('{', '}', '{{', '}}', ...formFieldNames.map((name) => `{${name}}`)),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const { parts } = readFieldText(text);
      for (const part of parts) if (part.kind === 'field') expect(formFieldNames).toContain(part.field);
      const bare = (from: string) => from.replaceAll(/[{}\s]/gu, '');
      expect(bare(parts.map((part) => (part.kind === 'words' ? part.text : part.field)).join(''))).toBe(bare(text));
    }),
  );
});

test('the first fault of a form is told with its block; braces in fixed words are none', () => {
  const fixed = { kind: 'fixed', size: 'caption', words: words('§ 3 {a}') };
  expect(firstFault(form(fixed, { kind: 'heading', words: words('{client.name}') }))).toBeNull();
  const facts = {
    kind: 'facts',
    rows: [
      { label: words('{x}'), value: '{client.name}' },
      { label: words('Age'), value: '{client.age}' },
    ],
  };
  expect(firstFault(form(fixed, facts))).toMatchObject({ block: 1, place: 'blocks.1.rows.1.value', found: 'client.age' });
  expect(firstFault(form({ kind: 'signatures', lines: [{ text: '', second: '{x' }] }))).toMatchObject({ place: 'blocks.0.lines.0.second' });
});

test('a table is bound to the columns of its list alone, each once', () => {
  const table = (columns: string[]) => ({ kind: 'table', list: 'reviews', columns });
  expect(() => form(table(['review', 'blank']))).not.toThrow();
  for (const columns of [[], ['due'], ['review', 'review'], ['toString']]) expect(() => form(table(columns))).toThrow();
  for (const list of formListNames) expect(columnsOf(list)).toContain(formLists[list].name);
});

test('a form that shows the plan is told from one that does not', () => {
  expect(showsPlan(form({ kind: 'text', size: 'body', words: words('{client.name}') }))).toBe(false);
  expect(showsPlan(form({ kind: 'text', size: 'body', words: words('{plan.start}') }))).toBe(true);
  expect(showsPlan(form({ kind: 'table', list: 'shortlist', columns: ['occupation'] }))).toBe(false);
  expect(showsPlan(form({ kind: 'table', list: 'evidence', columns: ['evidence'] }))).toBe(true);
});

test('of a form in two languages the texts without the second are counted, wherever they stand', () => {
  const blocks = [
    { kind: 'heading', words: { text: 'Plan', second: 'แผน' } },
    { kind: 'text', size: 'body', words: words('Signed by both.') },
    { kind: 'text', size: 'body', words: words(' ') },
    { kind: 'signatures', lines: [words('Participant')] },
  ];
  expect(withoutSecond({ ...form(...blocks), secondLanguage: 'th' })).toBe(2);
  expect(withoutSecond(form(...blocks))).toBe(0);
});
