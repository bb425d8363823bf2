import { type Kysely, sql } from 'kysely';
import { NoteKind } from '#shared/domain/annotation/annotation.ts';
import { type ClientId, ProfileId } from '#shared/domain/ids.ts';
import { ProfileSection } from '#shared/domain/profile/profile.ts';
import { type ReportOptions, ReportSection, type Withheld } from '#shared/domain/report.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { readProfile } from '../library/index.ts';
import { readClientPlan } from '../plans/index.ts';
import { notFound } from '../refusal.ts';
import { countJotters } from '../sessions/index.ts';
import { readSettings } from '../settings/index.ts';
import type { NoteOnPaper, OccupationOnPaper, ReportData } from './report-data.ts';

/** Besides the chosen one; a table of more is not readable on a page. */
const OTHERS = 3;

/**
 * Reads what a client's paper is made from. Throws NOT_FOUND when there is no such client. Private text is never read: only annotations
 * marked for the report are selected, of the others, as of the jotters, only how many there are, and of the client the name and reference.
 */
export async function gatherReportData(
  db: Kysely<Schema>,
  clientId: ClientId,
  options: ReportOptions,
  today: CalendarDate,
): Promise<ReportData> {
  const client = await db.selectFrom('client').select(['reference', 'name']).where('id', '=', clientId).executeTakeFirst();
  if (!client) throw notFound('client');
  const settings = await readSettings(db);
  const papers = await db
    .selectFrom('report')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('client_id', '=', clientId)
    .executeTakeFirstOrThrow();
  const occupations = await readOccupations(db, clientId, options.profileId, today);
  return {
    client,
    counselorName: settings.counselorName,
    serviceName: settings.serviceName,
    number: papers.count + 1,
    today,
    chosen: occupations.find((one) => one.profileId === options.profileId) ?? null,
    others: occupations.filter((one) => one.profileId !== options.profileId).slice(0, OTHERS),
    notes: await readNotes(db, clientId),
    plan: await readClientPlan(db, clientId, today),
    withheld: await countWithheld(db, clientId, options),
  };
}

/** The chosen occupation and those on the shortlist that were not dropped, targets first. */
async function readOccupations(
  db: Kysely<Schema>,
  clientId: ClientId,
  chosen: ProfileId | null,
  today: CalendarDate,
): Promise<OccupationOnPaper[]> {
  const rows = await db
    .selectFrom('profile')
    .leftJoin('shortlist', (join) => join.onRef('shortlist.profile_id', '=', 'profile.id').on('shortlist.client_id', '=', clientId))
    .select('profile.id')
    .where((row) =>
      row.or([
        row('profile.id', '=', chosen ?? ''),
        row.and([row('shortlist.standing', 'is not', null), row('shortlist.standing', '!=', 'dropped')]),
      ]),
    )
    .orderBy((row) =>
      row
        .case()
        .when('profile.id', '=', chosen ?? '')
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy(sql`CASE shortlist.standing WHEN 'target' THEN 0 WHEN 'backup' THEN 1 WHEN 'exploring' THEN 2 ELSE 3 END`)
    .orderBy('shortlist.added_at')
    .orderBy('profile.id')
    .limit(1 + OTHERS)
    .execute();
  return Promise.all(
    rows.map(async ({ id }) => {
      const { profile, version, warnings } = await readProfile(db, ProfileId.parse(id), undefined, today);
      return { profileId: ProfileId.parse(id), importedAt: version.importedAt, hash: version.hash, profile, warnings };
    }),
  );
}

async function readNotes(db: Kysely<Schema>, clientId: ClientId): Promise<NoteOnPaper[]> {
  const rows = await db
    .selectFrom('annotation')
    .leftJoin('profile_item', (join) =>
      join.onRef('profile_item.version_id', '=', 'annotation.version_id').onRef('profile_item.item_id', '=', 'annotation.item_id'),
    )
    .select(['annotation.kind', 'annotation.body', 'annotation.profile_id', 'annotation.quote_exact', 'profile_item.section'])
    .where('annotation.client_id', '=', clientId)
    .where('annotation.visibility', '=', 'report')
    .where('annotation.anchor_state', '!=', 'orphan')
    .orderBy('annotation.profile_id')
    .orderBy('profile_item.position')
    .orderBy('annotation.position_start')
    .orderBy('annotation.row')
    .execute();
  return rows.map((row) => ({
    kind: NoteKind.parse(row.kind),
    body: row.body,
    profileId: ProfileId.parse(row.profile_id),
    quote: row.quote_exact,
    section: row.section === null ? null : ProfileSection.parse(row.section),
  }));
}

/** Counts only, for the composer; they are never printed. */
async function countWithheld(db: Kysely<Schema>, clientId: ClientId, options: ReportOptions): Promise<Withheld[]> {
  const notes = await db
    .selectFrom('annotation')
    .select((row) => [
      row.fn.countAll<number>().filterWhere('visibility', '=', 'private').as('private'),
      row.fn.countAll<number>().filterWhere('visibility', '=', 'case').as('caseOnly'),
      row.fn
        .countAll<number>()
        .filterWhere((and) => and.and([and('visibility', '=', 'report'), and('anchor_state', '=', 'orphan')]))
        .as('orphan'),
    ])
    .where('client_id', '=', clientId)
    .executeTakeFirstOrThrow();
  const off =
    options.kind === 'careerReport'
      ? ReportSection.options.filter((section) => section !== 'sources' && !options.sections.includes(section)).length
      : 0;
  const found: Withheld[] = [
    { reason: 'private', what: 'note', count: notes.private },
    { reason: 'caseOnly', what: 'note', count: notes.caseOnly },
    { reason: 'orphan', what: 'note', count: notes.orphan },
    { reason: 'jotter', what: 'jotter', count: await countJotters(db, clientId) },
    { reason: 'switchedOff', what: 'section', count: off },
  ];
  return found.filter((one) => one.count > 0);
}
