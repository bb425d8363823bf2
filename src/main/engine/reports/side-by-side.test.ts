import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../tests/fixtures/document-texts.ts';
import { sampleOccupation, sampleOptions, sampleProfile, sampleReportData } from '../../../../tests/fixtures/report-data.ts';
import { composePaper } from './compose.ts';

const stage = (name: string, years: number | null) => ({
  ...{ id: `education.${name}`, stage: name, cost: null, text: `${name}.` },
  years: years === null ? null : { low: years, high: years },
});
const studying = (stages: readonly (readonly [string, number | null])[], id: string) =>
  sampleOccupation(sampleProfile({ changes: { education: stages.map(([name, years]) => stage(name, years)) as never } }), id);

const scoresOf = (changes: Parameters<typeof sampleReportData>[0]) =>
  textOf(composePaper(sampleReportData(changes), sampleOptions({ sections: ['scores'] })));

describe('study in the report', () => {
  const librarian = studying(
    [
      ['Master’s in library science', 2],
      ['Bachelor’s degree, any field', 4],
    ],
    'profile-librarian',
  );
  const technician = studying(
    [
      ['Associate degree', 2],
      ['Bachelor’s degree', 4],
    ],
    'profile-technician',
  );

  it('names each stage with its years: one that stands in another’s place is not added to it', () => {
    const text = scoresOf({ chosen: librarian, others: [technician] });
    expect(text).toContain('Associate degree: 2\nBachelor’s degree: 4');
    expect(text).not.toMatch(/\d \+ \d/);
  });

  it('is not called the same where the same numbers of years are of other stages', () => {
    expect(scoresOf({ chosen: librarian, others: [technician] })).not.toMatch(/The same for all of them:.*Study/);
    expect(scoresOf({ chosen: librarian, others: [studying([['Bachelor’s degree, any field', 4]], 'other')] })).not.toMatch(
      /The same for all of them:.*Study/,
    );
  });

  it('stands in the order of a career, also where the page has another', () => {
    const text = scoresOf({ chosen: librarian, others: [technician] });
    expect(text).toContain('Bachelor’s degree, any field: 4\nMaster’s in library science: 2');
    const table = text.slice(text.indexOf('Education'));
    expect(table.indexOf('Bachelor’s degree, any field')).toBeLessThan(table.indexOf('Master’s in library science'));
  });

  it('keeps a stage that names no level where the page has it', () => {
    const trained = studying(
      [
        ['Master’s in library science', 2],
        ['A year at the counter', 1],
        ['Bachelor’s degree', 4],
      ],
      'profile-librarian',
    );
    expect(scoresOf({ chosen: trained, others: [technician] })).toContain(
      'Bachelor’s degree: 4\nA year at the counter: 1\nMaster’s in library science: 2',
    );
  });
});
