import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedText } from './checks/shared-text.ts';
import { type ReadPage, readableLines } from './read-pages.ts';
import { readOne } from './testing.ts';

/** The two pages as copied from the browser lie beside the project where it is developed; they are not part of it. */
const folder = join(import.meta.dirname, '../../../../../../shared/pages');
const hasPages = existsSync(folder);

const page = (name: string) => readOne(readFileSync(join(folder, name)));
const counts = ({ profile }: ReadPage) => ({
  tiers: profile.salary.tiers.length,
  products: profile.aiEra.products.length,
  tasks: [profile.aiEra.takeOver.length, profile.aiEra.augment.length, profile.aiEra.moat.length],
  skills: profile.skillsToBuild.length,
  education: profile.education.length,
  qualifications: profile.qualifications.length,
  visas: profile.immigration.visas.length,
  fit: [profile.fit.suits.length, profile.fit.doesNotSuit.length],
  outlook: [profile.outlook.paragraphs.length, profile.outlook.growthAreas.length],
  faq: profile.faq.length,
});

test.runIf(hasPages)('both pages come out whole, with nothing unplaced', () => {
  const librarians = page('librarians.zh-Hant.txt');
  const technicians = page('library-technicians.th.txt');
  expect(counts(librarians)).toEqual({
    tiers: 3,
    products: 4,
    tasks: [5, 5, 5],
    skills: 6,
    education: 2,
    qualifications: 2,
    visas: 3,
    fit: [3, 2],
    outlook: [2, 4],
    faq: 3,
  });
  expect(counts(technicians)).toEqual({
    tiers: 3,
    products: 4,
    tasks: [5, 5, 5],
    skills: 6,
    education: 2,
    qualifications: 2,
    visas: 0,
    fit: [3, 2],
    outlook: [2, 4],
    faq: 2,
  });
  expect(librarians.profile).toMatchObject({
    socCode: '25-4022',
    overall: 6.3,
    skilledMigration: true,
    language: { chrome: 'zh-Hant', body: 'en' },
  });
  expect(technicians.profile).toMatchObject({
    socCode: '25-4031',
    overall: 6,
    skilledMigration: false,
    language: { chrome: 'th', body: 'en' },
  });
  expect([...librarians.unplaced, ...technicians.unplaced]).toEqual([]);
  for (const { warnings } of [librarians, technicians]) expect(warnings.map(({ kind }) => kind)).not.toContain('missingSection');
});

test.runIf(hasPages)('the librarian page contradicts itself on entry pay, the technician page does not', () => {
  expect(page('librarians.zh-Hant.txt').warnings).toContainEqual(expect.objectContaining({ kind: 'contradiction', topic: 'entryPay' }));
  expect(page('library-technicians.th.txt').warnings.map(({ kind }) => kind)).not.toContain('contradiction');
});

test.runIf(hasPages)('62 % of one page and 66 % of the other is the same text', () => {
  const [librarians, technicians] = ['librarians.zh-Hant.txt', 'library-technicians.th.txt'].map((name) => {
    const { profile, raw } = page(name);
    return { socCode: profile.socCode, lines: readableLines(raw), passages: profile.passages };
  });
  if (librarians === undefined || technicians === undefined) throw new Error('both pages are there');
  const there = sharedText(technicians, librarians);
  expect(Math.round((sharedText(librarians, technicians)?.share ?? 0) * 100)).toBe(62);
  expect(Math.round((there?.share ?? 0) * 100)).toBe(66);
  expect(there?.sections).toEqual(['aiEra', 'skillsToBuild', 'entryLevel', 'levelUp', 'sources']);
});
