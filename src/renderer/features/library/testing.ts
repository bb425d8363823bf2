import { ProfileId } from '#shared/domain/ids.ts';
import type { LibraryRow } from './rows.ts';

/** A row that states nothing but what a test says. */
export function testRow(id: string, stated: Partial<Omit<LibraryRow, 'id'>> = {}): LibraryRow {
  return {
    id: ProfileId.parse(id),
    origin: 'computed',
    socCode: '25-4022',
    group: '25',
    title: id,
    pageTitle: null,
    titles: { th: `${id} th`, 'zh-Hant': `${id} zh`, es: `${id} es` },
    isResidual: false,
    overall: null,
    dimensions: Array.from({ length: 9 }, () => null),
    verdict: null,
    pay: null,
    changePercent: null,
    openings: null,
    jobZone: null,
    education: null,
    interests: [],
    licence: 'unknown',
    skilledMigration: null,
    notes: 0,
    openQuestions: 0,
    isListed: false,
    ...stated,
  };
}

/** Pay in US dollars a year. */
export function testPay(low: number, high = low): NonNullable<LibraryRow['pay']> {
  return { low, high, currency: 'USD', period: 'year' };
}
