import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomDocuments } from '../../../../tests/fixtures/random-documents.ts';
import { FontShelf, makePaper, type PaperDocument } from './index.ts';
import type { LaidPaper } from './layout.ts';
import { setPaper } from './make-paper.ts';
import type { Tag } from './marks.ts';
import { layoutFaults } from './testing.ts';

const shelf = new FontShelf(join(import.meta.dirname, '../../../../resources/fonts'));

/** The words of a paper as its structure tree tells them: what a screen reader says. */
function wordsRead({ pages, structure }: LaidPaper): string {
  const words = new Map<Tag, string>();
  for (const mark of pages.flatMap((page) => page.marks)) {
    if (mark.kind !== 'text' || mark.tag === null) continue;
    words.set(mark.tag, (words.get(mark.tag) ?? '') + mark.line.spans.map((span) => span.actual).join(''));
  }
  const read = (tag: Tag): string => (words.get(tag) ?? '') + tag.children.map(read).join('');
  return read(structure);
}

/** All texts of a document in order, as they are numbered. */
function textsOf(document: PaperDocument): string[] {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      if ('text' in value && typeof value.text === 'string') found.push(value.text);
      else for (const inner of Object.values(value)) collect(inner);
    }
  };
  collect(document.sections.map(({ blocks }) => blocks));
  return found.filter((text) => text.startsWith('‹')).sort((a, b) => numberOf(a) - numberOf(b));
}

const numberOf = (text: string) => Number(/‹(\d+)›/.exec(text)?.[1]);
const bare = (text: string) => text.toWellFormed().replaceAll(/[\s\p{Bidi_Control}]/gu, '');

describe('any document', () => {
  it('stands inside its pages, with no words on other words', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(randomDocuments, (document) => {
        expect(layoutFaults(document, shelf)).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('says all its words once, in the order in which they were given', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(randomDocuments, (document) => {
        const read = bare(wordsRead(setPaper(document, shelf).laid));
        const isDrawn = (text: string) => document.pictures !== false || !isOfFigure(document, text);
        const texts = textsOf(document).filter(isDrawn);
        for (const text of texts) expect(read.split(bare(text).slice(0, bare(text).indexOf('›') + 1))).toHaveLength(2);
        let from = 0;
        for (const text of texts) {
          const at = read.indexOf(bare(text), from);
          expect(at, text).toBeGreaterThanOrEqual(from);
          from = at;
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('gives the same bytes twice', { timeout: 120_000 }, async () => {
    const hash = async (document: PaperDocument) =>
      createHash('sha256')
        .update((await makePaper(document, shelf)).bytes)
        .digest('hex');
    await fc.assert(
      fc.asyncProperty(randomDocuments, async (document) => {
        expect(await hash(document)).toBe(await hash(document));
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});

/** The words of a picture are not printed where pictures give way to sentences. */
function isOfFigure(document: PaperDocument, text: string): boolean {
  const inFigure = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    if ('kind' in value && value.kind === 'figure') return JSON.stringify(value).includes(JSON.stringify(text));
    return Object.values(value).some(inFigure);
  };
  return inFigure(document.sections);
}
