import type { Transaction } from 'kysely';
import type { FollowUp } from '#shared/domain/follow-up.ts';
import { type ClientId, FollowUpId, SessionId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/session.ts';
import { holdAppointment } from '../appointments/index.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { insertFollowUp } from '../follow-ups/index.ts';
import { notFound, refusal } from '../refusal.ts';
import { findRunningSession, findSession, insertSession } from './store.ts';

type Means = Pick<EngineContext, 'clock' | 'ids'>;

/** A session that starts now; the client's appointment of the day is held by it. */
export async function startSession(
  db: Transaction<Schema>,
  { clock, ids }: Means,
  input: Pick<Session, 'clientId' | 'aim' | 'mode' | 'attendance'>,
): Promise<Session> {
  await mustBeThere(db, input.clientId);
  const running = await findRunningSession(db, input.clientId);
  if (running !== null) throw refusal('sessionAlreadyOpen', { number: (await findSession(db, running))?.number ?? 0 });
  const now = clock.now();
  const id = SessionId.parse(ids.next());
  const session = await insertSession(db, {
    id,
    title: '',
    format: 'free',
    note: '',
    startedAt: now,
    endedAt: null,
    createdAt: now,
    ...input,
  });
  await holdAppointment(db, { clientId: input.clientId, sessionId: id, today: clock.today(), now });
  return session;
}

/** A contact outside a meeting: a session that is over, in words, and the step agreed in it. The step is the counselor's own. */
export async function noteContact(
  db: Transaction<Schema>,
  { clock, ids }: Means,
  {
    clientId,
    mode,
    words,
    followUp,
  }: Pick<Session, 'clientId' | 'mode'> & { readonly words: string; readonly followUp: Pick<FollowUp, 'words' | 'dueOn'> | null },
): Promise<Session> {
  await mustBeThere(db, clientId);
  const now = clock.now();
  const session = await insertSession(db, {
    id: SessionId.parse(ids.next()),
    clientId,
    title: '',
    aim: '',
    format: 'contact',
    note: words,
    startedAt: now,
    endedAt: now,
    mode,
    attendance: null,
    createdAt: now,
  });
  if (followUp !== null) {
    await insertFollowUp(db, {
      id: FollowUpId.parse(ids.next()),
      clientId,
      sessionId: session.id,
      ...followUp,
      owner: 'counselor',
      ownerName: '',
      agreedOn: clock.today(),
      doneOn: null,
      outcome: '',
      updatedAt: now,
    });
  }
  return session;
}

async function mustBeThere(db: Transaction<Schema>, clientId: ClientId): Promise<void> {
  const client = await db.selectFrom('client').select('id').where('id', '=', clientId).executeTakeFirst();
  if (!client) throw notFound('client');
}
