import type { ClientId } from '#shared/domain/ids.ts';
import type { ReportKind, ReportOptions } from '#shared/domain/report.ts';
import type { EngineContext } from '../../context.ts';
import { readClientPlan } from '../../plans/index.ts';
import type { ReportData } from '../report-data.ts';
import { withheldFromHandover, withheldFromSessionNote, withheldFromTakeAway } from './count-withheld.ts';
import { readHandover } from './read-handover.ts';
import { chooseSession, readSessionNote } from './read-session-note.ts';
import { readTakeAway } from './read-take-away.ts';
import { noShortPaper, type ShortPapersData } from './short-paper-data.ts';

export type ShortPaperKind = keyof ShortPapersData;

/** Whether a paper is one of those of a page or two, which need nothing of occupations but their names. */
export function isShortPaper(kind: ReportKind): kind is ShortPaperKind {
  return kind in noShortPaper;
}

/** Reads what one of the short papers is made from, and counts what stays off it. Each reads only what it prints. */
export async function readShortPaper(
  { clock, workspace }: EngineContext,
  clientId: ClientId,
  { kind, sessionId }: Pick<ReportOptions, 'kind' | 'sessionId'>,
): Promise<ShortPapersData & Pick<ReportData, 'plan' | 'withheld'>> {
  const { db } = workspace();
  if (kind === 'sessionNote') {
    const chosen = await chooseSession(db, clientId, sessionId);
    const withheld = await withheldFromSessionNote(db, clientId, { chosen, asked: sessionId });
    return { ...noShortPaper, sessionNote: await readSessionNote(db, clock, chosen), plan: null, withheld: some(withheld) };
  }
  const plan = await readClientPlan(db, clientId, clock.today());
  if (kind === 'takeAway') {
    const takeAway = await readTakeAway(db, clock, { clientId, sessionId }, plan);
    return { ...noShortPaper, takeAway, plan: null, withheld: some(await withheldFromTakeAway(db, clientId)) };
  }
  const { handover, mayNameFiles } = await readHandover(db, clock, clientId, plan);
  return { ...noShortPaper, handover, plan, withheld: some(await withheldFromHandover(db, clientId, mayNameFiles)) };
}

function some(withheld: ReportData['withheld']): ReportData['withheld'] {
  return withheld.filter(({ count }) => count > 0);
}
