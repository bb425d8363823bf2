import { columnsOf, type FormList } from '#shared/domain/paper-template/fields.ts';
import type { FormBlock, FormWords } from '#shared/domain/paper-template/paper-template.ts';

export const noWords: FormWords = { text: '', second: '' };

/** What a block of each kind begins with. */
export function newBlock(kind: FormBlock['kind']): FormBlock {
  switch (kind) {
    case 'heading':
      return { kind, words: noWords };
    case 'text':
      return { kind, size: 'body', words: noWords };
    case 'fixed':
      return { kind, size: 'caption', words: noWords };
    case 'facts':
      return { kind, rows: [{ label: noWords, value: '' }] };
    case 'table':
      return newTable('skills');
    case 'lines':
      return { kind, label: noWords, count: 3 };
    case 'ticks':
      return { kind, items: [noWords] };
    case 'signatures':
      return {
        kind,
        lines: [
          { text: '{client.name}', second: '' },
          { text: '{counselor.name}', second: '' },
        ],
      };
    case 'pageBreak':
      return { kind };
  }
}

/** A table of a list with its first columns. */
export function newTable(list: FormList): FormBlock {
  return { kind: 'table', list, columns: [...columnsOf(list)].slice(0, 3) };
}
