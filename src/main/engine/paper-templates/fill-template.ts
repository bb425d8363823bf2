import { readFieldText } from '#shared/domain/paper-template/field-text.ts';
import type { FormValues } from '#shared/domain/paper-template/form-values.ts';
import type { FormBlock, FormWords, PaperTemplateContent } from '#shared/domain/paper-template/paper-template.ts';
import { type Block, charactersOf, plain, type Text } from '../paper/index.ts';
import { type Phrases, paragraph } from '../paper-parts/index.ts';
import { tableBlock } from './table-block.ts';
import { valueText } from './value-words.ts';

/** Room below a table and below lines to write on, before what follows in the same part. */
const below: Block = { kind: 'spacer', mm: 4 };

/** The words a form is filled in with: of its language, and of its second one where it has one. */
export interface FormWording {
  readonly first: Phrases;
  readonly second: Phrases | null;
}

/**
 * Fills a form in. Pure, and never throws on a form that parses: what is wrong in a text is printed as it is written. A heading opens a part on
 * the page's grid, and what follows stands in it up to the next heading or page.
 */
export function fillTemplate(template: PaperTemplateContent, values: FormValues, words: FormWording): Block[] {
  const filled: Block[] = [];
  let part: { readonly label: Text; readonly second: Text | null; readonly blocks: Block[] } | null = null;
  const close = () => {
    if (part === null) return;
    const { label, second, blocks } = part;
    filled.push({ kind: 'labelled', label, second, hint: null, rule: 'heavy', icon: null, blocks });
    part = null;
  };
  for (const block of template.blocks) {
    if (block.kind === 'heading') {
      if (part === null && filled.length > 0 && filled.at(-1)?.kind !== 'pageBreak') filled.push(below);
      close();
      const text = filledText(block.words, template, values, words);
      filled.push({ kind: 'outlineEntry', title: charactersOf(text.first) });
      part = { label: text.first, second: text.second, blocks: [] };
    } else if (block.kind === 'pageBreak') {
      close();
      filled.push({ kind: 'pageBreak' });
    } else {
      const inner = blocksOf(block, template, values, words);
      if (part === null) filled.push(...inner);
      else part.blocks.push(...inner);
    }
  }
  close();
  return filled;
}

function blocksOf(
  block: Exclude<FormBlock, { kind: 'heading' | 'pageBreak' }>,
  template: PaperTemplateContent,
  values: FormValues,
  words: FormWording,
): Block[] {
  switch (block.kind) {
    case 'text':
      return lineWords(block.words).flatMap((line) => bothParagraphs(filledText(line, template, values, words), block.size));
    case 'fixed':
      return lineWords(block.words).flatMap((line) => bothParagraphs(asWritten(line, template), block.size));
    case 'facts':
      return [
        {
          kind: 'table',
          showHead: false,
          rowHeader: 0,
          columns: [
            { header: [], width: { share: 1 }, align: 'left' },
            { header: [], width: { share: 1.7 }, align: 'left' },
          ],
          rows: block.rows.map(({ label, value }) => {
            const name = asWritten(label, template);
            return [
              { kind: 'text', text: name.first.map((run) => ({ ...run, tone: 'soft' as const })), detail: name.second },
              { kind: 'text', text: filledLine(value, template.language, values, words.first), detail: null },
            ];
          }),
        },
        below,
      ];
    case 'table':
      return [tableBlock(block, values.lists[block.list], words), below];
    case 'lines':
      return [
        {
          kind: 'together',
          blocks: [...bothParagraphs(asWritten(block.label, template), 'caption'), { kind: 'ruledLines', count: block.count }],
        },
        below,
      ];
    case 'ticks':
      return [
        {
          kind: 'table',
          showHead: false,
          rowHeader: null,
          columns: [
            { header: [], width: { mm: 8 }, align: 'left' },
            { header: [], width: { share: 1 }, align: 'left' },
          ],
          rows: block.items.map((item) => {
            const text = asWritten(item, template);
            return [
              { kind: 'tick', ticked: false, spoken: words.first.say('paperTemplate.tick.open') },
              { kind: 'text', text: text.first, detail: text.second },
            ];
          }),
        },
        below,
      ];
    case 'signatures': {
      const second = words.first.second('paperTemplate.date');
      const date = words.first.text('paperTemplate.date');
      return [
        {
          kind: 'signatures',
          lines: block.lines.map((line) => {
            const name = filledText(line, template, values, words);
            return { name: joined(name.first, name.second), date: joined(date, second) };
          }),
        },
      ];
    }
  }
}

interface BothTexts {
  readonly first: Text;
  readonly second: Text | null;
}

/** The office's words with their fields, in both languages. */
function filledText(
  { text, second }: FormWords,
  { language, secondLanguage }: PaperTemplateContent,
  values: FormValues,
  words: FormWording,
): BothTexts {
  return {
    first: filledLine(text, language, values, words.first),
    second: secondLanguage === null || second === '' ? null : filledLine(second, secondLanguage, values, words.second ?? words.first),
  };
}

function filledLine(text: string, language: string, values: FormValues, phrases: Phrases): Text {
  return readFieldText(text).parts.flatMap((part) =>
    part.kind === 'words' ? [...plain(part.text, language)] : [...valueText(values.fields[part.field], phrases)],
  );
}

function asWritten({ text, second }: FormWords, { language, secondLanguage }: PaperTemplateContent): BothTexts {
  return { first: plain(text, language), second: secondLanguage === null || second === '' ? null : plain(second, secondLanguage) };
}

/** Line by line, each with its line in the second language; the longer side's rest stands alone. */
function lineWords({ text, second }: FormWords): FormWords[] {
  const [lines, others] = [text.split('\n'), second.split('\n')];
  return Array.from({ length: Math.max(lines.length, others.length) }, (_, index) => ({
    text: lines[index] ?? '',
    second: others[index] ?? '',
  }));
}

function bothParagraphs({ first, second }: BothTexts, size: 'body' | 'caption'): Block[] {
  return [
    ...paragraph(first, size),
    ...paragraph(
      (second ?? []).map((run) => ({ ...run, tone: 'soft' as const })),
      size,
    ),
  ];
}

function joined(first: Text, second: Text | null): Text {
  return second === null ? first : [...first, { text: ' / ' }, ...second];
}
