import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../tests/fixtures/document-texts.ts';
import { sampleOptions, sampleProfile, sampleReportData } from '../../../../tests/fixtures/report-data.ts';
import { FontShelf, makePaper } from '../paper/index.ts';
import { checksOf } from './checks.ts';
import { composePaper } from './compose.ts';

const data = sampleReportData();
const chosen = data.chosen;
if (chosen === null) throw new Error('The sample client has an occupation.');
const summary = (changes: Partial<typeof data>, options: Parameters<typeof sampleOptions>[0] = {}) =>
  textOf(composePaper({ ...data, ...changes }, sampleOptions({ sections: ['summary'], ...options })));
const standing = (of: typeof chosen.standing) => summary({ chosen: { ...chosen, standing: of } });

describe('the summary', () => {
  it('calls chosen what is the client’s target, and nothing else', () => {
    expect(standing('target')).toContain('You chose Librarians and media collections specialists.');
    expect(standing('exploring')).toContain('You are looking into Librarians and media collections specialists; you have not chosen yet.');
    expect(standing('idea')).toContain('is an idea; you have not chosen yet.');
    expect(standing('backup')).toContain('Your second choice is');
    for (const none of [null, 'dropped'] as const) expect(standing(none)).toContain('This report is about Librarians');
    for (const not of ['backup', 'exploring', 'idea', null] as const) expect(standing(not)).not.toContain('You chose');
    const [other] = data.others;
    if (other === undefined) throw new Error('The sample client has a second occupation.');
    expect(summary({ chosen: null, others: [{ ...other, standing: 'target' }] })).not.toContain('You have not chosen');
  });

  it('promises only what stands on it', () => {
    const notes = data.notes.filter(({ kind }) => kind === 'question');
    expect(summary({})).toContain('what we noted together, and what comes next.');
    expect(summary({ notes, openSteps: [] })).toContain('Here is what the page says.');
    expect(summary({ notes })).toContain('Here is what the page says and what comes next.');
    const none = { chosen: null, others: [] };
    expect(summary({ ...none, openSteps: [] })).toContain('Here is what we noted together.');
    expect(summary({ ...none, notes, openSteps: [] })).not.toMatch(/noted together|comes next/);
    expect(summary({})).not.toMatch(/next page|see “|Scores and pay/);
    const scored = { ...chosen, profile: sampleProfile({ values: [5.8, 5.5, null, 6.5, 5, 4.5, 6.5, 6, 5.5] }) };
    expect(summary({ chosen: scored })).not.toContain('Scores and pay');
    expect(summary({ chosen: scored }, { sections: ['summary', 'scores'] })).toContain('Its nine scores stand under “Scores and pay”.');
  });

  it('has the open steps of the take-away sheet, with who does each', () => {
    const text = summary({ plan: null });
    expect(text).toMatch(/Send the list of evening courses\n.*counselor/i);
    expect(text).toMatch(/20.Nov.2026/);
    expect(text.match(/Batch-fix subject terms/g)).toBeNull();
  });

  it('is called one page where it is one, and in short in large print', async () => {
    for (const language of ['en', 'th', 'zh-Hant', 'es'] as const) {
      const title = (bodySize: 10 | 12 | 18 | 24) => {
        const section = composePaper(data, sampleOptions({ language, bodySize })).sections.find(({ id }) => id === 'summary');
        return { heading: section?.blocks[0]?.kind === 'heading' ? section.blocks[0].text[0]?.text : '', outline: section?.outline };
      };
      expect(title(18).heading).not.toBe(title(10).heading);
      expect(title(24)).toEqual(title(18));
      for (const size of [10, 18] as const) expect(title(size).outline).toBe(title(size).heading);
    }
    const options = sampleOptions({ bodySize: 24 });
    const paper = await makePaper(composePaper(data, options), new FontShelf(join(import.meta.dirname, '../../../../resources/fonts')));
    expect(checksOf(data, options, paper)).toContainEqual({ code: 'summaryTooLong', passed: true, count: 0 });
  });
});
