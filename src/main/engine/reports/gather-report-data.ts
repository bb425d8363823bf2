import { type Kysely, sql } from 'kysely';
import type { PlanReading } from '#shared/contract/plans.ts';
import { skillsForClient } from '#shared/domain/annotation/plan-for-client.ts';
import { ShortlistStanding } from '#shared/domain/client.ts';
import { type ClientId, ProfileId } from '#shared/domain/ids.ts';
import { type ReportOptions, ReportSection, type Withheld } from '#shared/domain/report.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { findCurrentVersion, holdChosen, readProfile } from '../library/index.ts';
import { readPlanWork } from '../plan-work/index.ts';
import { readClientPlan } from '../plans/index.ts';
import { notFound } from '../refusal.ts';
import { countJotters } from '../sessions/index.ts';
import { readOffice, readSettings } from '../settings/index.ts';
import { readAboutClient } from './about-client.ts';
import { readBehindPlan } from './behind-plan.ts';
import { readMarks } from './case-marks.ts';
import { countWithheldNotes, readNotes } from './case-notes.ts';
import type { OccupationOfClient, OccupationOnPaper, ReportData } from './report-data.ts';
import { readOpenSteps } from './short-papers/open-steps.ts';
import { isShortPaper, readShortPaper } from './short-papers/read-short-paper.ts';
import { noShortPaper } from './short-papers/short-paper-data.ts';

/** Besides the chosen one; a table of more is not readable on a page. */
const OTHERS = 3;

/**
 * Reads what a client's paper is made from. Throws NOT_FOUND when there is no such client. Private text is never read: only annotations
 * marked for the report are selected, of the others, as of the jotters, only how many there are, and of the client the name and reference.
 */
export async function gatherReportData(context: EngineContext, clientId: ClientId, options: ReportOptions): Promise<ReportData> {
  const { db } = context.workspace();
  const today = context.clock.today();
  const client = await db.selectFrom('client').select(['reference', 'name']).where('id', '=', clientId).executeTakeFirst();
  if (!client) throw notFound('client');
  const settings = await readSettings(db);
  const papers = await db
    .selectFrom('report')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('client_id', '=', clientId)
    .executeTakeFirstOrThrow();
  const head = {
    client,
    counselorName: settings.counselorName,
    serviceName: settings.serviceName,
    office: await readOffice(db, settings),
    number: papers.count + 1,
    today,
  };
  if (isShortPaper(options.kind)) return { ...head, ...noOccupations, ...(await readShortPaper(context, clientId, options)) };
  const occupations = await readOccupations(context, clientId, options.profileId);
  const marks = await readMarks(db, clientId);
  const [notes, plan] = [await readNotes(db, clientId), await readClientPlan(db, clientId, today)];
  return {
    ...head,
    ...noShortPaper,
    about: options.kind === 'careerReport' && options.sections.includes('aboutMe') ? await readAboutClient(db, clientId) : null,
    chosen: occupations.find((one) => one.profileId === options.profileId) ?? null,
    others: occupations.filter((one) => one.profileId !== options.profileId).slice(0, OTHERS),
    notes,
    marks: marks.filter((mark) => mark.kind === 'notForClient' || isAbout(occupations, mark)),
    noted: await readNoted(db, notes, occupations),
    plan,
    openSteps: await readOpenSteps(db, clientId, plan),
    planWork: plan === null ? null : await readPlanWork(db, plan.plan.id),
    behindPlan: await readBehindPlan(context, plan),
    withheld: [...(await countWithheld(db, clientId, options)), ...withheldOfPlan(plan, marks, options)],
  };
}

/** Counts what a paper with the plan on it leaves out of the words that pages have for its skills. */
function withheldOfPlan(plan: PlanReading | null, marks: ReportData['marks'], { kind }: ReportOptions): Withheld[] {
  if (plan === null || (kind !== 'skillPlan' && kind !== 'careerReport')) return [];
  const planned = plan.plan.skills.filter(({ standing }) => standing === 'planned');
  const { passagesLeftOut } = skillsForClient(planned, marks, '');
  return passagesLeftOut === 0 ? [] : [{ reason: 'notForClient', what: 'passage', count: passagesLeftOut }];
}

/** What the short papers have nothing of, so that it is not read for them. */
const noOccupations = {
  chosen: null,
  others: [],
  notes: [],
  marks: [],
  noted: [],
  openSteps: [],
  planWork: null,
  about: null,
  behindPlan: [],
};

/** The chosen occupation and those on the shortlist that were not dropped, targets first. */
async function readOccupations(context: EngineContext, clientId: ClientId, chosen: ProfileId | null): Promise<OccupationOfClient[]> {
  await holdChosen(context, chosen === null ? [] : [chosen]);
  const rows = await context
    .workspace()
    .db.selectFrom('profile')
    .leftJoin('shortlist', (join) => join.onRef('shortlist.profile_id', '=', 'profile.id').on('shortlist.client_id', '=', clientId))
    .select(['profile.id', 'shortlist.standing'])
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
    rows.map(async ({ id, standing }) => {
      const { profile, computed, version, warnings } = await readProfile(context, ProfileId.parse(id));
      return {
        profileId: ProfileId.parse(id),
        importedAt: version.importedAt,
        hash: version.hash,
        profile,
        computed,
        warnings,
        standing: ShortlistStanding.nullable().parse(standing),
      };
    }),
  );
}

/** The profiles of the notes that are not among the occupations: named, so that no quotation is taken for one of these. */
async function readNoted(
  db: Kysely<Schema>,
  notes: ReportData['notes'],
  occupations: readonly OccupationOnPaper[],
): Promise<ReportData['noted']> {
  const known = new Set(occupations.map(({ profileId }) => profileId));
  const ids = new Set(notes.map(({ profileId }) => profileId).filter((id) => !known.has(id)));
  const versions = await Promise.all([...ids].map((id) => findCurrentVersion(db, id)));
  return versions.filter((version) => version !== null);
}

function isAbout(occupations: readonly OccupationOnPaper[], { profileId }: ReportData['marks'][number]): boolean {
  return occupations.some((one) => one.profileId === profileId);
}

/** Counts only, for the composer; they are never printed. */
async function countWithheld(db: Kysely<Schema>, clientId: ClientId, options: ReportOptions): Promise<Withheld[]> {
  const off =
    options.kind === 'careerReport'
      ? ReportSection.options.filter((section) => section !== 'sources' && !options.sections.includes(section)).length
      : 0;
  return [
    ...(await countWithheldNotes(db, clientId)),
    { reason: 'jotter' as const, what: 'jotter' as const, count: await countJotters(db, clientId) },
    { reason: 'switchedOff' as const, what: 'section' as const, count: off },
  ].filter((one) => one.count > 0);
}
