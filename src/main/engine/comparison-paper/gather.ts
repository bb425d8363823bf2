import type { Comparison } from '#shared/domain/comparison/comparison.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import type { SocCode } from '#shared/domain/occupation/occupation.ts';
import { wholeCode } from '#shared/domain/occupation/whole-code.ts';
import { occupationOfComputed } from '#shared/domain/profile/computed-profile-id.ts';
import type { ComparisonPaperOptions, Withheld } from '#shared/domain/report.ts';
import { readWeightSets } from '../assessments/index.ts';
import { compareForNobody, readComparison } from '../comparison/index.ts';
import type { EngineContext } from '../context.ts';
import { computedFromLibrary, holdChosen, readProfile } from '../library/index.ts';
import { openWorkspace } from '../open-workspace.ts';
import type { MarkOnPaper } from '../paper-parts/index.ts';
import { notFound, unlessRefused } from '../refusal.ts';
import { readMarks } from '../reports/index.ts';
import { noOffice, readOffice, readSettings } from '../settings/index.ts';
import type { ComparedOccupation, ComparisonOnPaper } from './comparison-on-paper.ts';

/**
 * Reads what a comparison's paper is made from. Throws NOT_FOUND where there is no such profile or client, and LOCKED where one of them is in a case
 * file that is not open; computed profiles for nobody in particular need none.
 */
export async function gatherComparison(
  context: EngineContext,
  clientId: ClientId | null,
  { profileIds }: ComparisonPaperOptions,
): Promise<ComparisonOnPaper> {
  if (clientId !== null || openWorkspace(context) !== null) await holdChosen(context, profileIds);
  const occupations: ComparedOccupation[] = [];
  for (const profileId of profileIds) occupations.push(await readOccupation(context, clientId, profileId));
  const marks = await readPrintedMarks(context, clientId, profileIds);
  const common = { occupations, today: context.clock.today(), marks, withheld: withheldOf(marks), ...(await readOwnHead(context)) };
  if (clientId === null)
    return { ...common, comparison: await compareForNobody(context, occupations), enteredLeftOut: 0, weights: null, client: null };
  const { db } = context.workspace();
  const client = await db.selectFrom('client').select(['reference', 'name']).where('id', '=', clientId).executeTakeFirst();
  if (client === undefined) throw notFound('client');
  const [weights] = await readWeightSets(db, clientId);
  return { ...common, ...withoutEntered(await readComparison(context, clientId, profileIds)), weights: weights ?? null, client };
}

/** The office's own head and words; none of them while its case file is closed. */
async function readOwnHead(context: EngineContext): Promise<Pick<ComparisonOnPaper, 'serviceName' | 'office'>> {
  const workspace = openWorkspace(context);
  if (workspace === null) return { serviceName: '', office: noOffice };
  const settings = await readSettings(workspace.db);
  return { serviceName: settings.serviceName, office: await readOffice(workspace.db, settings) };
}

/** Without the values entered by hand, which leave the case by no paper; only how many there are. */
function withoutEntered(read: Comparison): Pick<ComparisonOnPaper, 'comparison' | 'enteredLeftOut'> {
  const options = read.options.map((option) => ({ ...option, entered: [] }));
  return { comparison: { ...read, options }, enteredLeftOut: read.options.flatMap(({ entered }) => entered).length };
}

async function readOccupation(context: EngineContext, clientId: ClientId | null, profileId: ProfileId): Promise<ComparedOccupation> {
  const socCode = occupationOfComputed(profileId);
  if (socCode !== null && clientId === null && openWorkspace(context) === null) {
    const found = await computedFromLibrary(context, socCode);
    if (found === null) throw notFound('occupation');
    return { ...found, profileId, importedAt: null, titles: found.computed?.titles ?? null };
  }
  const { profile, computed, warnings, version } = await readProfile(context, profileId);
  const titles = computed?.titles ?? (await titlesInLibrary(context, wholeCode(profile.socCode)));
  return { profileId, profile, computed, warnings, importedAt: version.importedAt, titles };
}

/** What is kept is printed also while the library is damaged; then without what only the library knows. */
async function titlesInLibrary(context: EngineContext, socCode: SocCode): Promise<ComparedOccupation['titles']> {
  const occupations = await unlessRefused(context.occupations.occupations(), []);
  return occupations.find(({ code }) => code === socCode)?.titles ?? null;
}

async function readPrintedMarks(
  context: EngineContext,
  clientId: ClientId | null,
  profileIds: readonly ProfileId[],
): Promise<MarkOnPaper[]> {
  const workspace = openWorkspace(context);
  if (workspace === null) return [];
  const marks = await readMarks(workspace.db, clientId);
  return marks.filter(({ profileId }) => profileIds.includes(profileId));
}

function withheldOf(marks: readonly MarkOnPaper[]): Withheld[] {
  const count = marks.filter(({ kind }) => kind === 'notForClient').length;
  return count === 0 ? [] : [{ reason: 'notForClient', what: 'passage', count }];
}
