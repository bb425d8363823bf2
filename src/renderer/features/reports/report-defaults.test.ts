import { describe, expect, it } from 'vitest';
import { blankClient, Client, ShortlistEntry } from '#shared/domain/client.ts';
import { reportDefaults, sectionsOff, withSection } from './report-defaults.ts';
import { withheldCounts } from './withheld.ts';

const client = Client.parse({
  ...blankClient,
  id: 'client-a',
  reference: 'C-0148',
  name: 'Sample Client A',
  languages: ['en', 'zh-Hant'],
  hoursPerWeek: 8,
  revision: 1,
  createdAt: '2026-09-07T09:00:00Z',
  updatedAt: '2026-09-07T09:00:00Z',
});
const entry = (profileId: string, standing: string) =>
  ShortlistEntry.parse({ profileId, socCode: '25-4022', title: 'Librarian', standing, notes: 0, addedAt: '2026-09-07T09:00:00Z' });

describe('how a first paper is set', () => {
  it('takes the target, the second language of the client, and leaves immigration out', () => {
    const options = reportDefaults('careerReport', client, [entry('technician', 'backup'), entry('librarian', 'target')], { paper: 'a4' });
    expect(options.profileId).toBe('librarian');
    expect(options.secondLanguage).toBe('zh-Hant');
    expect(options.sections).not.toContain('immigration');
    expect(options.sections).toContain('sources');
  });

  it('prints large for a client who needs it', () => {
    expect(reportDefaults('skillPlan', { ...client, largePrint: true, languages: ['en'] }, [], { paper: 'letter' })).toMatchObject({
      bodySize: 18,
      paper: 'letter',
      secondLanguage: null,
      profileId: null,
    });
  });

  it('keeps the printed order and never loses the sources', () => {
    const sections = withSection(withSection(['cover', 'sources'], 'plan', true), 'sources', false);
    expect(sections).toEqual(['cover', 'plan', 'sources']);
  });

  it('names the sections switched off, of the paper that has sections', () => {
    expect(sectionsOff({ kind: 'careerReport', sections: ['cover', 'summary', 'scores', 'aiEra', 'plan', 'notes'] })).toEqual([
      'checklist',
      'immigration',
    ]);
    expect(sectionsOff({ kind: 'skillPlan', sections: [] })).toEqual([]);
  });

  it('adds up what is withheld by reason', () => {
    const counts = withheldCounts([
      { reason: 'private', what: 'note', count: 4 },
      { reason: 'jotter', what: 'jotter', count: 1 },
      { reason: 'switchedOff', what: 'section', count: 1 },
    ]);
    expect(counts).toEqual({ privateNotes: 4, caseNotes: 0, orphanNotes: 0, jotters: 1 });
  });
});
