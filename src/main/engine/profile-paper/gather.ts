import type { Kysely } from 'kysely';
import { newestWith } from '#shared/domain/derived-profile/pay.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { Occupation, SocCode } from '#shared/domain/occupation/occupation.ts';
import { wholeCode } from '#shared/domain/occupation/whole-code.ts';
import { occupationOfComputed } from '#shared/domain/profile/computed-profile-id.ts';
import type { ProfilePaperOptions } from '#shared/domain/report.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { computedFromLibrary, readProfile } from '../library/index.ts';
import { openWorkspace } from '../open-workspace.ts';
import type { MarkOnPaper } from '../paper-parts/index.ts';
import { notFound, unlessRefused } from '../refusal.ts';
import { countWithheldNotes, readMarks, readNotes } from '../reports/index.ts';
import { noOffice, readOffice, readSettings } from '../settings/index.ts';
import type { ProfileOnPaper } from './profile-on-paper.ts';

/** Related occupations that a table on paper holds. */
const RELATED = 8;

/**
 * Reads what a profile's paper is made from. Throws NOT_FOUND where there is no such profile or client, and LOCKED where one of them is in a
 * case file that is not open; a computed profile for nobody in particular needs none.
 */
export async function gatherProfile(
  context: EngineContext,
  clientId: ClientId | null,
  options: ProfilePaperOptions,
): Promise<ProfileOnPaper> {
  const occupation = await readOccupation(context, clientId, options);
  const code = wholeCode(occupation.profile.socCode);
  // What is kept is printed also while the library is damaged; then without what only the library knows.
  const [info, occupations, neighbours] = await Promise.all([
    unlessRefused(context.occupations.info(), null),
    unlessRefused(context.occupations.occupations(), []),
    occupation.computed === null ? null : unlessRefused(context.occupations.neighbours(code), null),
  ]);
  return {
    ...occupation,
    profileId: options.profileId,
    titles: occupation.computed?.titles ?? occupations.find((one) => one.code === code)?.titles ?? null,
    related: (neighbours ?? []).slice(0, RELATED).map(({ row }) => ({ row, payAtLeast: isPayAtLeast(occupations, row.socCode) })),
    librarySources: info?.sources ?? [],
    ...(await readCase(context, clientId, options)),
    today: context.clock.today(),
  };
}

/** Whether the survey that the middle pay is from gives its upper end only as a lower bound. */
function isPayAtLeast(occupations: readonly Occupation[], code: SocCode): boolean {
  const wages = occupations.find((one) => one.code === code)?.wages ?? null;
  return newestWith(wages, ['p25', 'p75'])?.atLeast.includes('p75') ?? false;
}

type Reading = Pick<ProfileOnPaper, 'profile' | 'computed' | 'warnings' | 'kept'>;

/** As the case file holds it; a computed profile straight from the library while no case file is open. */
async function readOccupation(context: EngineContext, clientId: ClientId | null, options: ProfilePaperOptions): Promise<Reading> {
  const socCode = occupationOfComputed(options.profileId);
  if (socCode !== null && clientId === null && options.versionId === null && openWorkspace(context) === null) {
    const found = await computedFromLibrary(context, socCode);
    if (found === null) throw notFound('occupation');
    return { ...found, kept: null };
  }
  const { profile, computed, warnings, version } = await readProfile(context, options.profileId, options.versionId ?? undefined);
  return { profile, computed, warnings, kept: version };
}

type Case = Pick<ProfileOnPaper, 'client' | 'counselorName' | 'serviceName' | 'office' | 'notes' | 'marks' | 'withheld'>;

async function readCase(context: EngineContext, clientId: ClientId | null, options: ProfilePaperOptions): Promise<Case> {
  const nobody = { client: null, counselorName: '', serviceName: '', office: noOffice, notes: [], marks: [], withheld: [] };
  if (clientId === null && openWorkspace(context) === null) return nobody;
  const { db } = context.workspace();
  const settings = await readSettings(db);
  const { counselorName, serviceName } = settings;
  const office = await readOffice(db, settings);
  const marks = await readPrintedMarks(db, clientId, options);
  if (clientId === null) return { ...nobody, counselorName, serviceName, office, marks };
  const client = await db.selectFrom('client').select(['reference', 'name']).where('id', '=', clientId).executeTakeFirst();
  if (client === undefined) throw notFound('client');
  const notes = options.notes ? (await readNotes(db, clientId)).filter((note) => note.profileId === options.profileId) : [];
  const withheld = options.notes ? await countWithheldNotes(db, clientId, options.profileId) : [];
  return { client, counselorName, serviceName, office, notes, marks, withheld: withheld.filter((one) => one.count > 0) };
}

/** With the notes all marks on this profile; without them only what is not for this client, which no paper of theirs prints. */
async function readPrintedMarks(db: Kysely<Schema>, clientId: ClientId | null, options: ProfilePaperOptions): Promise<MarkOnPaper[]> {
  const marks = (await readMarks(db, clientId)).filter((mark) => mark.profileId === options.profileId);
  return options.notes ? marks : marks.filter((mark) => mark.kind === 'notForClient');
}
