import type { FollowUp } from '#shared/domain/follow-up.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { Opening, OpeningLine } from '#shared/domain/opening/opening.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { readNextAppointment } from '../appointments/index.ts';
import type { EngineContext } from '../context.ts';
import { readFollowUps } from '../follow-ups/index.ts';
import { type Boundary, readBoundary } from './boundary.ts';
import { readChanges } from './read-changes.ts';
import { readPlanLines } from './read-plan-lines.ts';
import { readProfileChanges } from './read-profile-changes.ts';

/** What became of a client's case since the last session. Reads this client's rows alone. Throws NOT_FOUND. */
export async function readOpening(context: EngineContext, clientId: ClientId): Promise<Opening> {
  const { db } = context.workspace();
  const today = context.clock.today();
  const { clientName, boundary, running } = await readBoundary(db, clientId, context.clock);
  const [followUps, plan, changes, profiles, next] = await Promise.all([
    readFollowUps(db, clientId),
    readPlanLines(db, clientId, boundary, today),
    readChanges(db, clientId, boundary),
    readProfileChanges(context, clientId, boundary),
    readNextAppointment(db, clientId, today),
  ]);
  const agreed = followUps.filter(isAgreedSince(boundary));
  const done = followUps.filter(isDoneSince(boundary));
  const late = followUps.filter(isLate(today));
  return {
    client: { id: clientId, name: clientName },
    today,
    since: boundary.session,
    running,
    next,
    agreed: inTime([...agreed.map((followUp) => lineOf(followUp, followUp.agreedOn)), ...plan.agreed]),
    done: inTime([...done.map((followUp) => lineOf(followUp, followUp.doneOn ?? today)), ...plan.done]),
    late: inTime([...late.map((followUp) => lineOf(followUp, followUp.dueOn ?? today)), ...plan.late]),
    changed: inTime([...changes, ...profiles]),
  };
}

/** Agreed in the last session, or on its day or later. */
const isAgreedSince =
  ({ session, day }: Boundary) =>
  ({ sessionId, agreedOn }: FollowUp): boolean =>
    (session !== null && sessionId === session.id) || agreedOn >= day;

/** Done after the last session; on its very day only what was ticked when it was over. */
const isDoneSince =
  ({ day, after }: Boundary) =>
  ({ doneOn, updatedAt }: FollowUp): boolean =>
    doneOn !== null && (doneOn > day || (doneOn === day && updatedAt > after));

const isLate =
  (today: CalendarDate) =>
  ({ doneOn, dueOn }: FollowUp): boolean =>
    doneOn === null && dueOn !== null && dueOn < today;

function lineOf(followUp: FollowUp, when: CalendarDate): OpeningLine {
  return { kind: 'followUp', when, followUp };
}

function inTime(lines: readonly OpeningLine[]): OpeningLine[] {
  return lines.toSorted((one, other) => one.when.localeCompare(other.when));
}
