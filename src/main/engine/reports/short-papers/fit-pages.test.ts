import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PaperLanguage } from '#shared/domain/languages.ts';
import type { ReportOptions } from '#shared/domain/report.ts';
import { sampleOptions, sampleReportData } from '../../../../../tests/fixtures/report-data.ts';
import { sampleHandover, sampleSessionNote, sampleTakeAway } from '../../../../../tests/fixtures/short-papers.ts';
import { FontShelf, setPaper } from '../../paper/index.ts';
import type { OfficeOnPaper } from '../../settings/index.ts';
import { composeToFit } from './fit-pages.ts';

/** What of a case stands on a short paper, and what gives way where there is no room for all of it. */

const shelf = new FontShelf(join(import.meta.dirname, '../../../../../resources/fonts'));
const alone: readonly PaperLanguage[] = ['en', 'th', 'zh-Hant', 'es'];
const pairs = [
  ['en', 'th'],
  ['th', 'en'],
  ['zh-Hant', 'en'],
  ['es', 'en'],
] as const;
const office: OfficeOnPaper = {
  lines: ['Example Career Office', '12 Example Street', 'Open on weekdays 9:00–17:00, and on Thursdays until 20:00 by appointment'],
  logo: null,
  disclaimer: 'Ask us before you rely on this.',
  tagline: { words: '', auxiliaryAids: true },
};

type Data = Parameters<typeof sampleReportData>[0];

/** A paper's lines page by page, each as it stands there. */
function linesOf(options: Partial<ReportOptions>, data: Data = {}, from: OfficeOnPaper | null = null) {
  const gathered = { ...sampleReportData(data), ...(from === null ? {} : { office: from }) };
  const { document, brevity } = composeToFit(gathered, sampleOptions(options), shelf);
  const pages = setPaper(document, shelf).laid.pages.map(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark.line.spans.map(({ actual }) => actual).join('')] : [])),
  );
  return { pages, brevity, text: bare(pages.flat().join('')) };
}
const bare = (text: string) => text.replaceAll(/\s/g, '');
/** Without the dots that stand in a label of the paper's own: what is left of them says that a text is cut. */
const uncut = (text: string) => text.replaceAll(/ถ้า…ก็จะ…|如果…就…|si…,entonces…/g, '');
const nbsp = (text: string) => text.replaceAll(' ', '\u00a0');

describe('a take-away sheet', () => {
  const whole = [
    ...sampleTakeAway.notes.slice(0, 3).map(({ body }) => body),
    ...sampleTakeAway.steps.slice(0, 3).map(({ words }) => words),
    sampleTakeAway.ifThen ?? '',
  ];

  it.each([...alone.map((one) => [one, null] as const), ...pairs])(
    'has every text whole in %s and %s, and says what waits',
    (language, secondLanguage) => {
      for (const setting of [{}, { paper: 'letter' }, ...(secondLanguage === null ? [{ bodySize: 18 } as const] : [])] as const) {
        const { text } = linesOf({ kind: 'takeAway', language, secondLanguage, ...setting });
        for (const words of whole) expect(text).toContain(bare(words));
        expect(text).toMatch(/Onemorenote|อีก1ข้อ|還有1則|unanotamás/);
        expect(text).toMatch(/Onemorestep|อีก1ขั้นตอน|約定了1個|unpasomás/);
      }
    },
  );

  it.each(pairs)('cuts no text in large print in %s and %s, and has what is agreed first', (language, secondLanguage) => {
    const { text, brevity } = linesOf({ kind: 'takeAway', language, secondLanguage, bodySize: 18 });
    expect(brevity.inOneLanguage).toBe(false);
    expect(uncut(text)).not.toContain('…');
    expect(text).toContain(bare(sampleTakeAway.steps[0]?.words ?? ''));
  });

  it('has room to write a number in where the last page has room left, whatever gave way for the pages before it', () => {
    const notes = sampleTakeAway.notes.map((note) => ({ ...note, body: `${note.body} ${note.body} ${note.body}` }));
    const { text } = linesOf({ kind: 'takeAway', bodySize: 24 }, { takeAway: { ...sampleTakeAway, notes } });
    expect(text).toContain(bare('Phone or email, to write in'));
  });

  it('says everything in both languages: kinds, owners, dates, the meeting, and where to write', () => {
    const { text, brevity } = linesOf({ kind: 'takeAway', language: 'en', secondLanguage: 'th' });
    expect(brevity.inOneLanguage).toBe(false);
    for (const words of [
      'To find out / สิ่งที่ต้องหาคำตอบ',
      'Your counselor does this. · ผู้ให้คำปรึกษาของคุณเป็นคนทำ',
      '20 พ.ย. 2026',
      'Dates are the ones we set together.',
      'วันที่เป็นวันที่เรากำหนดร่วมกัน',
      'Friday, 27 November 2026, 11:00 AM',
      'วันศุกร์ที่ 27 พฤศจิกายน 2026 เวลา 11:00 น.',
      'In person, Career counseling service',
      'พบกันตัวต่อตัว',
    ])
      expect(text).toContain(bare(words));
  });

  it('leaves its second language out rather than cut its texts, and then says all that one language has room for', () => {
    const { text, brevity } = linesOf(
      { kind: 'takeAway', language: 'th', secondLanguage: 'en', paper: 'letter', bodySize: 12 },
      {},
      office,
    );
    expect(brevity.inOneLanguage).toBe(true);
    expect(uncut(text)).not.toContain('…');
    expect(text).toContain(bare(sampleTakeAway.ifThen ?? ''));
  });

  it('cuts no text for an office’s head in large print', () => {
    for (const language of alone) {
      const { text } = linesOf({ kind: 'takeAway', language, bodySize: 18 }, {}, office);
      expect(uncut(text)).not.toContain('…');
    }
  });

  it.each([
    ['es', { buddhistYear: false }, '12 nov 2026'],
    ['th', { buddhistYear: true }, '12 พ.ย. 2569'],
  ] as const)('has the date of the talk on one line in %s', (language, setting, date) => {
    expect(linesOf({ kind: 'takeAway', language, ...setting }).pages.flat()).toContain(nbsp(date));
  });

  it('names how many more occupations were looked at than stand there', () => {
    const occupations = ['Archivists', 'Curators', 'Editors', 'Translators', 'Tutors'];
    const { text } = linesOf({ kind: 'takeAway' }, { takeAway: { ...sampleTakeAway, notes: [], occupations } });
    expect(text).toContain(bare('Archivists, Curators, Editors, and 2 more'));
  });
});

describe('a handover summary', () => {
  const [step] = sampleHandover.steps;
  if (step === undefined) throw new Error('The sample case has steps.');
  const stepsOf = (count: number) => Array.from({ length: count }, (_, index) => ({ ...step, words: `Open step ${index + 1}.` }));
  const found = (text: string) => text.match(/Openstep\d+\./g)?.length ?? 0;

  it.each([...alone.map((one) => [one, null] as const), ...pairs])(
    'has thirteen open steps on its two pages in %s and %s',
    (language, secondLanguage) => {
      const { text, pages } = linesOf(
        { kind: 'handover', language, secondLanguage },
        { handover: { ...sampleHandover, steps: stepsOf(13) } },
      );
      expect(found(text)).toBe(13);
      expect(pages).toHaveLength(2);
    },
  );

  it('has all of a list in large print, where it may have as many pages as it takes', () => {
    const { text } = linesOf({ kind: 'handover', bodySize: 18 }, { handover: { ...sampleHandover, steps: stepsOf(60) } });
    expect(found(text)).toBe(60);
  });

  it('gives up one entry after the other, and says the rest on the page of the last one', () => {
    const { text, pages } = linesOf({ kind: 'handover' }, { handover: { ...sampleHandover, steps: stepsOf(60) } });
    expect(found(text)).toBeGreaterThan(13);
    const rest = `And ${60 - found(text)} more in the case file.`;
    const [page] = pages.filter((lines) => lines.includes(rest));
    expect(page?.filter((line) => line.startsWith('Open step')).length).toBeGreaterThan(0);
  });
});

describe('a session note in large print', () => {
  it('breaks no hour, and has its closing words on a page with something of the note', () => {
    for (const [language, secondLanguage] of pairs) {
      const { pages } = linesOf({ kind: 'sessionNote', language, secondLanguage, bodySize: 18 }, { sessionNote: sampleSessionNote });
      expect(pages.at(-1)?.some((line) => line.includes('SHA-256'))).toBe(true);
      for (const line of pages.flat()) expect(line).not.toMatch(/–$/);
    }
  });
});
