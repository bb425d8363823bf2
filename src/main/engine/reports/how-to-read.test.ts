import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../tests/fixtures/document-texts.ts';
import { sampleOccupation, sampleOptions, sampleProfile, sampleReportData } from '../../../../tests/fixtures/report-data.ts';
import { composePaper } from './compose.ts';

const compose = (options: Parameters<typeof sampleOptions>[0], data = sampleReportData()) => composePaper(data, sampleOptions(options));
/** What the section says, and what the rest of the paper does. */
function parts(document: ReturnType<typeof compose>) {
  const of = (isKey: boolean) => textOf({ ...document, sections: document.sections.filter(({ id }) => (id === 'howToRead') === isKey) });
  return { key: of(true), rest: of(false) };
}

describe('how to read the report', () => {
  it('names the signs in the words that the paper prints, in every language', () => {
    for (const language of ['en', 'th', 'zh-Hant', 'es'] as const) {
      const document = compose({ language });
      const key = document.sections.find(({ id }) => id === 'howToRead')?.blocks.find((block) => block.kind === 'labelled');
      const table = key?.kind === 'labelled' ? key.blocks[0] : undefined;
      const names = table?.kind === 'table' ? table.rows.map(([name]) => (name?.kind === 'text' ? (name.text[0]?.text ?? '') : '')) : [];
      const { rest } = parts(document);
      // All but the bars, which are drawn.
      expect(names).toHaveLength(6);
      for (const name of names.filter((_, place) => place !== 1)) expect(rest).toContain(name);
    }
  });

  it('explains no sign that the paper does not have', () => {
    expect(parts(compose({})).key).toMatch(/A hatched bar/);
    expect(parts(compose({ plain: true })).key).not.toMatch(/A hatched bar/);
    expect(parts(compose({})).key).not.toContain('[Square brackets]');
    const few = parts(compose({ sections: ['howToRead', 'notes'] }, sampleReportData({ others: [], about: null })));
    expect(few.key).not.toMatch(/Counselor’s estimate|Your word/);
  });

  it('stands in both languages', () => {
    const { key } = parts(compose({ secondLanguage: 'th' }));
    expect(key).toContain('Computed\nคำนวณ');
    expect(key).toContain('มีเพียงคุณที่ยืนยันได้ว่าถูกต้อง');
  });
});

describe('the client’s own paper', () => {
  it('speaks to the client', () => {
    for (const kind of ['careerReport', 'skillPlan'] as const) {
      const text = textOf(compose({ kind, sections: ['summary', 'scores', 'plan', 'checklist', 'sources'] }));
      expect(text).toMatch(/Your interest in it is 5 of 5\./);
      expect(text).not.toMatch(/[Cc]lient’s (?:interest|word)/);
    }
  });

  it('has one kind of quotation marks', () => {
    const chosen = { ...sampleReportData().chosen, ...sampleOccupation(sampleProfile()) };
    expect(textOf(compose({ language: 'es' }, sampleReportData({ chosen })))).not.toMatch(/[“”]/);
  });
});
