import { describe, expect, it } from 'vitest';
import { blankClient, Client, ShortlistEntry } from '#shared/domain/client.ts';
import { ProfileId } from '#shared/domain/ids.ts';
import { ReportRecord } from '#shared/domain/report.ts';
import { sectionsOff, usualSections } from '#shared/domain/report-defaults.ts';
import { lastOptions, reportDefaults, withSection } from './report-defaults.ts';

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
const shortlist = [entry('technician', 'backup'), entry('librarian', 'target')];

describe('how a first paper is set', () => {
  it('takes the target, the second language of the client, and leaves immigration out', () => {
    const options = reportDefaults('careerReport', client, shortlist, { paper: 'a4' });
    expect(options).toMatchObject({ profileId: 'librarian', language: 'en', secondLanguage: 'zh-Hant' });
    expect(options.sections).not.toContain('immigration');
    expect(options.sections).toContain('sources');
  });

  it('keeps the printed order and never loses the sources', () => {
    const sections = withSection(withSection(['cover', 'sources'], 'plan', true), 'sources', false);
    expect(sections).toEqual(['cover', 'plan', 'sources']);
  });

  it('names the sections switched off, of the paper that has sections', () => {
    expect(sectionsOff({ kind: 'careerReport', sections: usualSections.filter((section) => section !== 'notes') })).toEqual([
      'plan',
      'checklist',
      'notes',
      'immigration',
    ]);
    expect(sectionsOff({ kind: 'skillPlan', sections: [] })).toEqual([]);
  });
});

describe('how the next paper is set', () => {
  const kept = (day: number, given: object) =>
    ReportRecord.parse({
      id: `paper-${day}`,
      clientId: client.id,
      number: day,
      kind: 'careerReport',
      title: 'Career report',
      fileName: 'a.pdf',
      pages: 1,
      sha256: 'ab',
      createdAt: `2026-11-0${day}T09:00:00Z`,
      options: { kind: 'careerReport', profileId: 'librarian', sections: ['cover'], secondLanguage: 'th', paper: 'letter', bodySize: 12 },
      ...given,
    });
  const plan = kept(5, {
    kind: 'skillPlan',
    options: { kind: 'skillPlan', profileId: null, sections: [], secondLanguage: null, paper: 'a4', bodySize: 24 },
  });

  it('is as the last of its kind was', () => {
    const papers = [plan, kept(4, {}), kept(3, { options: { ...kept(4, {}).options, bodySize: 18 } })];
    expect(lastOptions(papers, 'careerReport', shortlist)).toMatchObject({
      options: { sections: ['cover'], secondLanguage: 'th', paper: 'letter', bodySize: 12, language: 'en' },
      madeAt: '2026-11-04T09:00:00Z',
    });
    expect(lastOptions(papers, 'skillPlan', shortlist)?.options.bodySize).toBe(24);
    expect(lastOptions(papers, 'handover', shortlist)).toBeNull();
  });

  it('is about the occupation asked for, and about none that left the shortlist', () => {
    expect(lastOptions([kept(4, {})], 'careerReport', shortlist, ProfileId.parse('technician'))?.options.profileId).toBe('technician');
    expect(lastOptions([kept(4, {})], 'careerReport', [entry('technician', 'target')])?.options.profileId).toBe('technician');
  });
});
