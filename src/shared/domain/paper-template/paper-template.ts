import { z } from 'zod';
import { PaperTemplateId } from '../ids.ts';
import { PaperLanguage } from '../languages.ts';
import { Instant } from '../time.ts';
import { type FieldFault, readFieldText } from './field-text.ts';
import { columnsOf, formListNames, formLists } from './fields.ts';

/** The longest text of one block. */
export const longestWords = 10_000;

const Line = z.string().max(longestWords).normalize();

/** The office's words, and the same in the second language of the form; empty where it has none. */
export const FormWords = z.strictObject({ text: Line, second: Line });
export type FormWords = z.infer<typeof FormWords>;

const Entries = 40;
const Size = z.enum(['body', 'caption']);

/** Opens a part of the form; what follows stands under it. */
const HeadingBlock = z.strictObject({ kind: z.literal('heading'), words: FormWords });
/** Running text with fields; each line is a paragraph. */
const TextBlock = z.strictObject({ kind: z.literal('text'), words: FormWords, size: Size });
/** Words that are printed as they are, such as those of a contract or a law: a brace in them is a brace. */
const FixedBlock = z.strictObject({ kind: z.literal('fixed'), words: FormWords, size: Size });
/** Rows of a name and a value; the value is text with fields. */
const FactsBlock = z.strictObject({
  kind: z.literal('facts'),
  rows: z
    .array(z.strictObject({ label: FormWords, value: Line }))
    .min(1)
    .max(Entries),
});
const TableBlock = z
  .strictObject({
    kind: z.literal('table'),
    list: z.enum(formListNames),
    columns: z.array(z.string()).min(1).max(12),
  })
  .superRefine(({ list, columns }, { addIssue }) => {
    const known: readonly string[] = columnsOf(list);
    const place = columns.findIndex((column, index) => !known.includes(column) || columns.indexOf(column) !== index);
    if (place >= 0) addIssue({ code: 'custom', path: ['columns', place], message: 'unknownColumn' });
  });
/** Empty lines under a label. */
const LinesBlock = z.strictObject({ kind: z.literal('lines'), label: FormWords, count: z.number().int().min(1).max(30) });
const TicksBlock = z.strictObject({ kind: z.literal('ticks'), items: z.array(FormWords).min(1).max(Entries) });
/** A line each for a name, which is text with fields, and the date beside it. */
const SignaturesBlock = z.strictObject({ kind: z.literal('signatures'), lines: z.array(FormWords).min(1).max(10) });
const PageBreakBlock = z.strictObject({ kind: z.literal('pageBreak') });

export const FormBlock = z.discriminatedUnion('kind', [
  HeadingBlock,
  TextBlock,
  FixedBlock,
  FactsBlock,
  TableBlock,
  LinesBlock,
  TicksBlock,
  SignaturesBlock,
  PageBreakBlock,
]);
export type FormBlock = z.infer<typeof FormBlock>;
export const formBlockKinds = ['heading', 'text', 'facts', 'table', 'lines', 'ticks', 'fixed', 'signatures', 'pageBreak'] as const;

export const FormName = z.string().trim().normalize().min(1).max(100);

/** What a form of the office is: its name, the language or languages it is written in, and its blocks from top to bottom. */
export const PaperTemplateContent = z.strictObject({
  name: FormName,
  language: PaperLanguage,
  secondLanguage: PaperLanguage.nullable(),
  blocks: z.array(FormBlock).max(200),
});
export type PaperTemplateContent = z.infer<typeof PaperTemplateContent>;

/** A form that the office keeps. It belongs to no client. */
export const PaperTemplate = z.object({
  ...PaperTemplateContent.shape,
  id: PaperTemplateId,
  /** The version that a paper made of it now has; papers that were made keep theirs. */
  version: z.number().int().positive(),
  revision: z.number().int().positive(),
  updatedAt: Instant,
});
export type PaperTemplate = z.infer<typeof PaperTemplate>;

/** A text of a block in which fields are filled in; `at` is its place inside the block. */
interface FieldPlace {
  readonly at: string;
  readonly text: string;
}

function fieldPlaces(block: FormBlock): FieldPlace[] {
  const both = (at: string, { text, second }: FormWords) => [
    { at, text },
    { at: `${at}.second`, text: second },
  ];
  switch (block.kind) {
    case 'heading':
    case 'text':
      return both('words', block.words);
    case 'facts':
      return block.rows.map(({ value }, row) => ({ at: `rows.${row}.value`, text: value }));
    case 'signatures':
      return block.lines.flatMap((words, row) => both(`lines.${row}`, words));
    case 'lines':
    case 'ticks':
    case 'table':
    case 'fixed':
    case 'pageBreak':
      return [];
  }
}

/** The first fault of a form's texts, with the block it stands in, counted from 0; null: the form can be filled in. */
export function firstFault({ blocks }: Pick<PaperTemplateContent, 'blocks'>): (FieldFault & { block: number; place: string }) | null {
  for (const [block, one] of blocks.entries()) {
    for (const { at, text } of fieldPlaces(one)) {
      const [fault] = readFieldText(text).faults;
      if (fault !== undefined) return { ...fault, block, place: `blocks.${block}.${at}` };
    }
  }
  return null;
}

/** How many texts of a form in two languages have no words in the second; none in a form of one language. */
export function withoutSecond({ secondLanguage, blocks }: Pick<PaperTemplateContent, 'secondLanguage' | 'blocks'>): number {
  if (secondLanguage === null) return 0;
  return wordsIn(blocks).filter(({ text, second }) => text.trim() !== '' && second.trim() === '').length;
}

/** The texts in two languages, wherever in a block they stand. */
function wordsIn(part: unknown): FormWords[] {
  const words = FormWords.safeParse(part).data;
  if (words !== undefined) return [words];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(wordsIn) : [];
}

/** Whether a paper of the form shows something of the client's plan. */
export function showsPlan({ blocks }: Pick<PaperTemplateContent, 'blocks'>): boolean {
  return blocks.some(
    (block) =>
      (block.kind === 'table' && formLists[block.list].from === 'plan') ||
      fieldPlaces(block).some(({ text }) =>
        readFieldText(text).parts.some((part) => part.kind === 'field' && part.field.startsWith('plan.')),
      ),
  );
}
