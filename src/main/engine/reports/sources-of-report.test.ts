import { describe, expect, it } from 'vitest';
import { ItemId, ProfileId } from '#shared/domain/ids.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';
import { textOf, textsOf } from '../../../../tests/fixtures/document-texts.ts';
import { sampleOccupation, sampleOptions, sampleProfile, sampleReportData } from '../../../../tests/fixtures/report-data.ts';
import { composePaper } from './compose.ts';

const data = sampleReportData();
const chosen = data.chosen;
const [other] = data.others;
if (chosen === null || other === undefined) throw new Error('The sample client has two occupations.');
const compose = (changes: Partial<typeof data>, options: Parameters<typeof sampleOptions>[0] = {}) =>
  composePaper({ ...data, ...changes }, sampleOptions(options));
const report = (...given: Parameters<typeof compose>) => textOf(compose(...given));

describe('occupations used', () => {
  it('are those the paper has something of', () => {
    expect(report({}, { sections: ['scores'] })).toMatch(/Occupations used[\s\S]*Library technicians/);
    expect(report({}, { sections: ['summary'] })).not.toContain('Library technicians');
    expect(report({ chosen: null }, { sections: ['summary', 'scores', 'aiEra'] })).not.toContain('Library technicians');
    const notes = data.notes.map((note) => ({ ...note, profileId: other.profileId }));
    expect(report({ notes }, { sections: ['notes'] })).toMatch(/Occupations used[\s\S]*Library technicians/);
  });

  it('are named, where a page shares its text with another’s, and not by their code alone', () => {
    expect(report({}, { sections: ['aiEra'] })).toContain('on the page of Library technicians (25-4031) too');
    expect(report({ others: [] }, { sections: ['aiEra'] })).toContain('on the page with code 25-4031 too');
  });
});

describe('notes on the page', () => {
  const note = { ...data.notes[0], section: 'dimensions' as const, itemId: ItemId.parse('dimensions.studyTime'), start: 0, end: 4 };
  const on = (quote: string, language: 'en' | 'th' | 'zh-Hant' | 'es') =>
    report(
      { notes: [{ ...note, kind: 'question', body: 'Ask.', profileId: ProfileId.parse('profile-librarian'), quote }] },
      { language, sections: ['notes'] },
    );

  it('name the score in the paper’s language where the page has a label in another', () => {
    expect(on('學習時長', 'en')).toContain('Scores, Study time\n');
    expect(on('學習時長', 'en')).not.toContain('學習時長');
    expect(on('學習時長', 'es')).toContain('Tiempo de estudio');
    expect(on('學習時長', 'zh-Hant')).toContain('「學習時長」');
    expect(on('Study time', 'th')).toContain('“Study time”');
  });

  it('have no page without a note on it', () => {
    expect(compose({ notes: [] }).sections.map(({ id }) => id)).not.toContain('notes');
  });
});

describe('the word for the work in the AI era', () => {
  const computed = { rule: 'r', edition: '2026.1', titles: {}, figures: {}, scores: { scores: {} }, sources: [], reasons: {} } as never;
  const words = (language: 'en' | 'th' | 'zh-Hant' | 'es', isComputed: boolean, kind = 'mixed', word = 'Mixed') => {
    const profile = sampleProfile();
    const verdict = { kind, word } as never;
    const one = { ...sampleOccupation({ ...profile, aiEra: { ...profile.aiEra, verdict } }), computed: isComputed ? computed : null };
    return report({ chosen: one, others: [], notes: [] }, { language, sections: ['aiEra'] });
  };

  it('is said in the paper’s language where it is our own rule’s', () => {
    expect(words('es', true)).toContain('según la regla: Mixto.');
    expect(words('th', true, 'other', 'Steady')).toContain('ทรงตัว');
    expect(words('zh-Hant', true)).not.toContain('Mixed');
  });

  it('stays the page’s where it is the page’s, with what it means behind it', () => {
    expect(words('en', false)).toContain('AI era: Mixed.');
    expect(words('es', false)).toContain('Mixed (Mixto).');
    expect(words('zh-Hant', false)).toContain('Mixed（好壞參半）。');
    expect(words('es', false, 'other', 'Calm')).toContain('Calm.');
  });
});

describe('official sources', () => {
  const source: PackSource = {
    ...{ id: 'handbook', name: 'Occupational Outlook Handbook', publisher: 'U.S. Bureau of Labor Statistics', version: '2025' },
    ...{ date: '2025-04', licence: 'public domain', attribution: 'Source.' },
  };

  it('stand with the address to check them at, as a link, and as a code where codes are asked for', () => {
    for (const kind of ['careerReport', 'skillPlan'] as const) {
      const document = compose({ behindPlan: [source] }, { kind });
      const links = textsOf(document).flatMap((text) => text.flatMap(({ link }) => link ?? []));
      expect(links).toContain('https://www.bls.gov/ooh/');
      expect(JSON.stringify(document)).not.toContain('"kind":"qrCode"');
      expect(JSON.stringify(compose({ behindPlan: [source] }, { kind, qrCodes: true }))).toContain('"kind":"qrCode"');
    }
  });
});
