import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '#shared/contract/library.ts';
import { DimensionName, dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { filePreview, sumPreviews } from './previews.ts';

const profile = OccupationProfile.parse({
  socCode: '25-4022',
  titles: { page: 'Librarian', official: null },
  language: { chrome: 'en', body: 'en' },
  skilledMigration: null,
  overall: null,
  summary: null,
  dimensions: DimensionName.options.map((name) => ({ id: `dimensions.${name}`, name, direction: dimensionDirection[name], value: null })),
  aiEra: { verdict: null, text: null, products: [], takeOver: [], augment: [], moat: [] },
  skillsToBuild: [],
  entryLevel: null,
  levelUp: null,
  salary: { period: 'year', tiers: [] },
  education: [],
  qualifications: [],
  immigration: { statement: null, visas: [] },
  fit: { suits: [], doesNotSuit: [] },
  outlook: { paragraphs: [], growthAreas: [] },
  faq: [],
  sources: null,
  passages: [],
});
const file = { name: 'page.txt', content: new Blob(['text']) };
const empty: ImportPreview = { profiles: [], questions: [], unplaced: [], warnings: [], failures: [] };
const refusal = { code: 'pageEmpty' as const, details: {} };

describe('what would come of a file', () => {
  it('is its refusals when no page of it can be read', () => {
    const preview = filePreview(file, { ...empty, failures: [{ fileName: 'page.txt', refusal }] });
    expect(preview).toEqual({ kind: 'refused', file, refusals: [refusal] });
  });

  it('is its pages when some can, and the sums count only those', () => {
    const good = filePreview(file, {
      ...empty,
      profiles: [profile, profile],
      unplaced: [{ socCode: null, line: 1, text: 'x' }],
      failures: [{ fileName: 'page.txt', refusal }],
    });
    expect(good.kind).toBe('readable');
    expect(sumPreviews([good, filePreview(file, empty)])).toEqual({ files: 1, profiles: 2, questions: 0, unplaced: 1, warnings: 0 });
  });
});
