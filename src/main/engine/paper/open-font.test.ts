import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import thai from '#shared/locales/th/paper.json' with { type: 'json' };
import chinese from '#shared/locales/zh-Hant/paper.json' with { type: 'json' };
import { FontShelf } from './font-shelf.ts';
import { shownText } from './shown-text.ts';

const resources = join(import.meta.dirname, '../../../../resources');
const pages = readdirSync(join(resources, 'sample-pages')).map((name) => readFileSync(join(resources, 'sample-pages', name), 'utf8'));
const faces = ['IBMPlexSans_400Regular.ttf', 'IBMPlexSans_600SemiBold.ttf', 'IBMPlexSansThai_400Regular.ttf', 'NotoSansTC_400Regular.ttf'];

/** The width at size 1 that pdfkit itself gives. */
function drawnWidth(path: string): (text: string) => number {
  const pdf = new PDFDocument({ autoFirstPage: false, font: '' });
  pdf.font(path, 1);
  return (text) => pdf.widthOfString(text);
}

describe.each(faces)('widths of %s', (file) => {
  const path = join(resources, 'fonts', file);
  const font = new FontShelf(join(resources, 'fonts')).take(path);
  const drawn = drawnWidth(path);

  it('are those that pdfkit draws with, line by line of the sample pages', () => {
    for (const line of pages.flatMap((page) => page.split('\n'))) {
      const shown = shownText(line.trim());
      expect(font.width(shown), shown).toBeCloseTo(drawn(shown), 6);
    }
  });

  it('are those that pdfkit draws with, for the Thai of a whole catalogue and for any Thai letters and marks', () => {
    const lines = Object.values(thai).map(shownText);
    for (const line of lines) expect(font.width(line), line).toBeCloseTo(drawn(line), 6);
    fc.assert(
      fc.property(fc.stringMatching(/^[ 0-9A-Za-z().,\u0e01-\u0e3a\u0e40-\u0e5b]{0,30}$/), (text) => {
        expect(font.width(shownText(text))).toBeCloseTo(drawn(shownText(text)), 6);
      }),
      { numRuns: 300 },
    );
  });

  it('are those that pdfkit draws with, for letters that join, whatever stands around them', () => {
    for (const word of ['official', 'fffi', 'affix', 'find', '“fi”', 'fi–fi', 'coffee fish'])
      expect(font.width(word), word).toBeCloseTo(drawn(word), 6);
  });

  const letters = fc.stringMatching(/^[ -~\u00a0-\u017f\u2013\u2014\u2018\u2019\u201c\u201d]{0,40}$/);
  it('are those that pdfkit draws with, for any letters', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(font.width(text)).toBeCloseTo(drawn(text), 6);
      }),
      { numRuns: 300 },
    );
  });

  it('belong to the very glyphs and places of the font’s own shaping', () => {
    const shaped = ({ glyphs, positions }: ReturnType<typeof font.file.layout>) => ({
      glyphs: glyphs.map((glyph) => glyph.id),
      positions: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => [xAdvance, yAdvance, xOffset, yOffset]),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          letters,
          fc.stringMatching(
            /^([\u0e01-\u0e2e][\u0e31\u0e34-\u0e39]?[\u0e48-\u0e4c]?|[ 0-9A-Za-z.,'"!?\u0e2f\u0e30\u0e32\u0e40-\u0e46]){0,12}$/,
          ),
          fc.constantFrom(
            'office',
            'flow, fit',
            '圖書館員「協助」',
            'น้ำ fi',
            // Digits beside Latin letters, and beside Chinese ones.
            'other, =0 人 2026年',
            '第 0 頁 =0',
            ...[...Object.values(thai), ...Object.values(chinese)].map(shownText),
          ),
        ),
        (text) => {
          expect(shaped(font.drawn.layout(text))).toEqual(shaped(font.file.layout(text)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
