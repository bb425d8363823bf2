import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DimensionName, dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { type Block, FontShelf, makePaper, type PaperDocument, plain, setPaper } from '../index.ts';
import { layoutFaults, paperOf, readPdf } from '../testing.ts';

const shelf = new FontShelf(join(import.meta.dirname, '../../../../../resources/fonts'));
const sizes = [10, 12, 18, 24] as const;
const day = (text: string) => CalendarDate.parse(text);

/** The names of the scores where they are longest. */
const names = {
  en: ['Income', 'Demand', 'Outlook', 'PR friendliness', 'AI risk', 'Competition', 'Study time', 'Certification', 'PR difficulty'],
  th: [
    'รายได้',
    'ความต้องการแรงงาน',
    'แนวโน้ม',
    'โอกาสขอถิ่นพำนักถาวร',
    'ความเสี่ยงจาก AI',
    'การแข่งขัน',
    'เวลาเรียน',
    'ใบรับรอง',
    'ความยากของถิ่นพำนักถาวร',
  ],
  es: [
    'Ingresos',
    'Demanda',
    'Perspectivas',
    'Acceso a la residencia',
    'Riesgo por la IA',
    'Competencia',
    'Tiempo de estudio',
    'Certificación',
    'Dificultad de la residencia',
  ],
} as const;

const scores = (language: keyof typeof names, series: number): Block => ({
  kind: 'figure',
  alt: 'Nine scores',
  table: null,
  figure: {
    kind: 'scores',
    shape: 'radarAndBars',
    dimensions: DimensionName.options.map((name, index) => ({
      name,
      direction: dimensionDirection[name],
      label: names[language][index] ?? name,
    })),
    series: Array.from({ length: series }, (_, index) => ({
      id: String(index),
      label: `${'ABCD'.charAt(index)} Librarians and Media Collections Specialists`,
      values: DimensionName.options.map((_name, place) => (place + index) % 10),
    })),
    words: { benefits: 'Higher', benefitsNote: '0–10', burdens: 'Harder', burdensNote: 'hatched', notStated: 'not stated' },
  },
});

describe('the radar and its values', () => {
  it.each(['en', 'th', 'es'] as const)('stay inside the page and off each other, with no word of a name cut: %s', (language) => {
    for (const bodySize of sizes) {
      for (const series of [1, 2, 4]) {
        const document = paperOf([scores(language, series)], { language, bodySize });
        expect(layoutFaults(document, shelf)).toEqual([]);
        const words = textsOf(document);
        for (const word of names[language].flatMap((name) => name.split(' '))) {
          if (/^[\p{Script=Latin}]+$/u.test(word)) expect(words.join(' ').split(' ')).toContain(word);
        }
      }
    }
  });

  it.each(['en', 'th', 'es'] as const)('have the names before the tracks, not over them: %s', (language) => {
    for (const bodySize of sizes) {
      for (const series of [1, 4]) {
        const { laid } = setPaper(paperOf([scores(language, series)], { language, bodySize }), shelf);
        for (const { marks } of laid.pages) {
          // Only tracks are that long and that low, or begin so with ticks.
          const tracks = marks.filter(
            (mark) => mark.kind === 'path' && (/^M0,0H[\d.]+M0,-1\.6/.test(mark.d) || (mark.fill === 0.9 && mark.stroke === null)),
          );
          for (const mark of marks) {
            if (mark.kind !== 'text' || mark.tag === null) continue;
            const middle = mark.y + mark.line.height / 2;
            for (const track of tracks) {
              if (track.kind !== 'path' || track.d.includes('A') || Math.abs(track.y - middle) > 6) continue;
              if (mark.x < track.x) expect(mark.x + mark.line.width).toBeLessThanOrEqual(track.x);
            }
          }
        }
      }
    }
  });
});

const levels = ['Entry', 'Middle', 'Senior'] as const;
const fills = ['outline', 'stripes', 'solid'] as const;
const pay: Block = {
  kind: 'figure',
  alt: 'Pay',
  table: null,
  figure: {
    kind: 'pay',
    tiers: levels.flatMap((level, index) =>
      Array.from('ABCD', (letter, place) => {
        const low = 30_000 + 40_000 * index + 10_000 * place;
        const ends = { low, high: low + 35_000, lowLabel: `US$${low}`, highLabel: `US$${low + 35_000}` };
        return { label: plain(`${letter} ${level}`), detail: plain('Software Developers'), fill: fills[index] ?? 'solid', ...ends };
      }),
    ),
    axisLabels: Array.from({ length: 9 }, (_, index) => ({ value: index * 50_000, label: `US$${index * 50_000}` })),
  },
};

describe('pay of four occupations', () => {
  it.each(sizes)('is drawn in parts that fit a page, each with the axis, and stays beside its caption: %s', async (bodySize) => {
    const caption: Block = { kind: 'paragraph', size: 'caption', text: plain('Figures of 2025') };
    for (const before of [0, 9, 12]) {
      const filling = Array.from({ length: before }, (): Block => ({ kind: 'paragraph', size: 'body', text: plain('A line.') }));
      const document = paperOf([...filling, pay, caption, { kind: 'spacer', mm: 4 }], { bodySize });
      expect(layoutFaults(document, shelf)).toEqual([]);
      const { bytes, overflowing } = await makePaper(document, shelf);
      expect(overflowing).toBe(0);
      const { actual } = await readPdf(bytes);
      for (const page of actual.filter((text) => /[ABCD] (Entry|Middle|Senior)/.test(text))) expect(page).toContain('US$0');
      expect(actual.find((page) => page.includes('Figures of 2025'))).toContain('D Senior');
      expect(actual.join('').match(/[ABCD] (Entry|Middle|Senior)/g)).toHaveLength(12);
    }
  });
});

describe('the timeline', () => {
  const bar = (id: string, start: string, earliest: string, latest: string, done: number, note: string) => ({
    id,
    start: day(start),
    finish: { earliest: day(earliest), latest: day(latest) },
    done,
    label: plain(`Skill ${id}`),
    note,
  });
  const figure = (language: string): Block => ({
    kind: 'figure',
    alt: 'The plan over time',
    table: null,
    figure: {
      kind: 'timeline',
      bars: [
        bar('1', '2026-09-07', '2026-10-18', '2026-11-01', 1, language === 'zh-Hant' ? '完成' : 'done'),
        bar('2', '2026-09-14', '2027-03-07', '2027-03-21', 0.2, language === 'zh-Hant' ? '14/72 小時' : '14 of 72–80 h'),
        bar('3', '2027-01-10', '2027-03-07', '2027-03-28', 0, language === 'zh-Hant' ? '0/24 小時' : '0 of 24 h'),
      ],
      milestones: [],
      pauses: [],
      today: day('2026-11-17'),
      words: {
        milestones: plain('Milestones'),
        today: '17 Nov',
        months: Array.from({ length: 12 }, (_, index) => `M${index + 1}`),
        yearsAhead: 0,
      },
    },
  });

  it.each(['en', 'zh-Hant'])('writes no note over a bar: %s', (language) => {
    for (const bodySize of sizes) {
      const document = paperOf([figure(language)], { language, bodySize });
      expect(layoutFaults(document, shelf)).toEqual([]);
      const [page] = setPaper(document, shelf).laid.pages;
      const bars = (page?.marks ?? []).flatMap((mark) => {
        const size = mark.kind === 'path' && mark.fill === 1 ? /^M0,0h([\d.]+)v/i.exec(mark.d) : null;
        return size === null ? [] : [{ left: mark.x, right: mark.x + Number(size[1]), y: mark.y }];
      });
      expect(bars.length).toBeGreaterThan(0);
      const notes = (page?.marks ?? []).filter((mark) => mark.kind === 'text' && mark.ground?.padding === 1);
      expect(notes).toHaveLength(3);
      for (const note of notes) {
        if (note.kind !== 'text') continue;
        const beside = bars.filter((one) => Math.abs(one.y - note.y) < note.line.height);
        expect(beside).toHaveLength(1);
        for (const one of beside) expect(note.x >= one.right || note.x + note.line.width <= one.left).toBe(true);
      }
    }
  });
});

function textsOf(document: PaperDocument): string[] {
  return setPaper(document, shelf).laid.pages.flatMap(({ marks }) =>
    marks.flatMap((mark) =>
      mark.kind === 'text'
        ? [
            mark.line.spans
              .map((span) => span.actual)
              .join('')
              .trim(),
          ]
        : [],
    ),
  );
}
