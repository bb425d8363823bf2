import { expect, it } from 'vitest';
import { ProfileListing } from '#shared/contract/library.ts';
import { OccupationRow } from '#shared/contract/occupations.ts';
import { payAxis, payBins } from './pay-bins.ts';
import { libraryRows, yearlyPay } from './rows.ts';
import { testPay, testRow } from './testing.ts';

const nothing = Array.from({ length: 9 }, () => null);
const listing = (more: object): ProfileListing =>
  ProfileListing.parse({
    origin: 'page',
    versionId: 'v',
    socCode: '25-4022',
    title: 'Librarians',
    pageTitle: 'Librarian',
    overall: 6.3,
    dimensions: nothing,
    verdict: 'mixed',
    middlePay: { low: 60_000, high: 80_000, currency: 'USD' },
    skilledMigration: true,
    notes: 2,
    openQuestions: 0,
    importedAt: '2026-11-17T10:42:00Z',
    foundIn: null,
    ...more,
  });
const occupation = OccupationRow.parse({
  profileId: 'computed-25-4022',
  socCode: '25-4022',
  title: 'Librarians',
  titles: { th: 'บรรณารักษ์', 'zh-Hant': '圖書館員', es: 'Bibliotecarios' },
  major: '25-0000',
  overall: 5.9,
  dimensions: nothing,
  verdict: 'mixed',
  middlePay: { low: 56_000, high: 84_000, currency: 'USD' },
  payPeriod: 'year',
  changePercent: 2,
  openings: 13_500,
  jobZone: 5,
  education: 2,
  interests: ['C', 'S', 'I'],
  licence: 'some',
  skilledMigration: true,
  stem: true,
  isResidual: false,
  coverage: 'exact',
});
const page = listing({ id: 'page' });
const held = listing({ id: 'computed-25-4022', origin: 'computed', notes: 4 });

it('a page and the computed profile of its occupation are two rows, and a profile that the case file holds is still one', () => {
  const rows = libraryRows([page, held], [occupation], new Set([held.id]));
  expect(rows.map(({ id, origin, notes, isListed }) => [id, origin, notes, isListed])).toEqual([
    ['page', 'page', 2, false],
    ['computed-25-4022', 'computed', 4, true],
  ]);
  expect(rows[0]).toMatchObject({ pageTitle: 'Librarian', titles: null, jobZone: null, licence: 'unknown', interests: [] });
  expect(rows[1]).toMatchObject({ pageTitle: null, jobZone: 5, licence: 'some', pay: { low: 56_000, period: 'year' } });
});

it('without the official figures, what the case file holds is listed', () => {
  expect(libraryRows([page, held], null, new Set()).map(({ id, origin }) => [id, origin])).toEqual([
    ['page', 'page'],
    ['computed-25-4022', 'computed'],
  ]);
});

it('pay is drawn where its middle lies, in the first or last step beyond the scale, and not at all by the hour', () => {
  const rows = [testPay(10_000), testPay(50_000, 70_000), testPay(300_000), { ...testPay(30), period: 'hour' as const }, null].map(
    (pay, place) => testRow(String(place), { pay }),
  );
  const bins = payBins(rows);
  expect(bins.filter(({ count }) => count > 0)).toEqual([
    { from: payAxis.low, count: 1 },
    { from: 60_000, count: 1 },
    { from: payAxis.high - payAxis.step, count: 1 },
  ]);
  expect(rows.map(yearlyPay)).toEqual([10_000, 60_000, 300_000, null, null]);
});
