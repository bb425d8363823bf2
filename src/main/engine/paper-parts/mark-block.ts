import { type Block, type Labelled, plain, type Run } from '../paper/index.ts';
import type { PaperWords } from './blocks.ts';
import { correctionText, type MarkOnPaper } from './marks.ts';
import { type NotePlace, passageOf } from './notes.ts';
import { caseText, pageText } from './page-text.ts';

/** A mark that may be printed and says something by itself; what is left out for a client is not pointed at. */
export type PrintedMark = MarkOnPaper & { readonly kind: Exclude<MarkOnPaper['kind'], 'notForClient'> };

export function printedMarks(marks: readonly MarkOnPaper[]): PrintedMark[] {
  return marks.filter((mark): mark is PrintedMark => mark.kind !== 'notForClient');
}

/** A mark on the source: the passage, what the counselor found with where that is from, and why. */
export function markBlock(words: PaperWords, mark: PrintedMark, place: NotePlace): Labelled {
  const { phrases } = words;
  const { correction, kind, quote } = mark;
  const original = pageText(quote, place.chrome).map((run): Run => ({ ...run, struck: true }));
  const blocks: Block[] = [
    { kind: 'paragraph', text: passageOf(words, mark, place), size: 'caption' },
    ...(correction === null
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: [...(kind === 'corrected' ? [...original, { text: ' ' }] : []), ...plain(correctionText(phrases, correction))],
            size: 'body' as const,
          },
        ]),
    ...(mark.body.trim() === '' ? [] : [{ kind: 'paragraph' as const, text: caseText(mark.body), size: 'body' as const }]),
  ];
  return {
    kind: 'labelled',
    label: phrases.text(`paper.note.${kind}`),
    second: phrases.second(`paper.note.${kind}`),
    hint: null,
    rule: 'fine',
    icon: null,
    blocks,
  };
}
