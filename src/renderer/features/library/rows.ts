import type { ProfileListing, ProfileOrigin } from '#shared/contract/library.ts';
import type { OccupationRow } from '#shared/contract/occupations.ts';
import { type MajorGroup, majorGroups } from '#shared/domain/derived-profile/major-groups.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { AiVerdict, MoneyRange, PayPeriod } from '#shared/domain/profile/profile.ts';

/** One profile in the list, an imported page or a computed one; what it does not state is null. */
export interface LibraryRow {
  readonly id: ProfileId;
  readonly origin: ProfileOrigin;
  readonly socCode: string;
  /** Null where the code belongs to none. */
  readonly group: MajorGroup | null;
  readonly title: string;
  /** The page's own title; null where it is the same, and for a computed profile. */
  readonly pageTitle: string | null;
  /** This project's own titles, unofficial; null for a page. */
  readonly titles: OccupationRow['titles'] | null;
  readonly isResidual: boolean;
  readonly overall: number | null;
  /** Nine, in page order. */
  readonly dimensions: readonly (number | null)[];
  readonly verdict: AiVerdict | null;
  readonly pay: (MoneyRange & { readonly period: PayPeriod }) | null;
  readonly changePercent: number | null;
  readonly openings: number | null;
  readonly jobZone: number | null;
  readonly education: number | null;
  readonly interests: OccupationRow['interests'];
  readonly licence: OccupationRow['licence'];
  readonly skilledMigration: boolean | null;
  readonly notes: number;
  readonly openQuestions: number;
  /** On the open client's shortlist. */
  readonly isListed: boolean;
}

/**
 * The library as one list by title, pages and computed profiles side by side.
 * @param occupations null where the official figures cannot be read: what the case file holds is then listed alone
 * @param shortlist ids on the open client's shortlist
 */
export function libraryRows(
  listings: readonly ProfileListing[],
  occupations: readonly OccupationRow[] | null,
  shortlist: ReadonlySet<ProfileId>,
): readonly LibraryRow[] {
  const held = new Map(listings.map((listing) => [listing.id, listing]));
  const computed = (occupations ?? []).map((row) => rowOfOccupation(row, held.get(row.profileId), shortlist.has(row.profileId)));
  const known = new Set(computed.map(({ id }) => id));
  const others = listings.filter(({ id }) => !known.has(id)).map((listing) => rowOfListing(listing, shortlist.has(listing.id)));
  return [...others, ...computed].sort((one, other) => byTitle.compare(one.title, other.title));
}

const byTitle = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function rowOfOccupation(row: OccupationRow, held: ProfileListing | undefined, isListed: boolean): LibraryRow {
  const { profileId, middlePay, payPeriod, ...facts } = row;
  return {
    ...facts,
    group: groupOf(row.socCode),
    id: profileId,
    origin: 'computed',
    pageTitle: null,
    pay: middlePay === null ? null : { ...middlePay, period: payPeriod ?? 'year' },
    notes: held?.notes ?? 0,
    openQuestions: held?.openQuestions ?? 0,
    isListed,
  };
}

function rowOfListing(listing: ProfileListing, isListed: boolean): LibraryRow {
  const { id, origin, socCode, title, pageTitle, middlePay, overall, dimensions, verdict, skilledMigration, notes, openQuestions } =
    listing;
  return {
    id,
    origin,
    socCode,
    group: groupOf(socCode),
    title,
    pageTitle: pageTitle === title ? null : pageTitle,
    titles: null,
    isResidual: false,
    overall,
    dimensions,
    verdict,
    pay: middlePay === null ? null : { ...middlePay, period: 'year' },
    changePercent: null,
    openings: null,
    jobZone: null,
    education: null,
    interests: [],
    licence: 'unknown',
    skilledMigration,
    notes,
    openQuestions,
    isListed,
  };
}

const groupOf = (socCode: string): MajorGroup | null => majorGroups.find((group) => socCode.startsWith(group)) ?? null;

/** The middle of the pay at mid-career in US dollars a year; null where it is not stated so, which other periods and currencies are not. */
export function yearlyPay({ pay }: Pick<LibraryRow, 'pay'>): number | null {
  return pay === null || pay.period !== 'year' || pay.currency !== 'USD' ? null : (pay.low + pay.high) / 2;
}
