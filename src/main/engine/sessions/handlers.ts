import { implement } from '@orpc/server';
import type { Kysely, Transaction } from 'kysely';
import { contract } from '#shared/contract/index.ts';
import { AmendmentId, type SessionId } from '#shared/domain/ids.ts';
import { type Amendment, Session, sessionTimesFault } from '#shared/domain/session.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { givenFields } from '../given-fields.ts';
import { notFound, refusal } from '../refusal.ts';
import { readJotter, writeJotter } from './jotter-store.ts';
import { insertOpenedProfile, readOpenedProfiles } from './opened-profiles.ts';
import { readDeeds } from './read-deeds.ts';
import { insertAmendment, readAmendments, writeSignature } from './signature-store.ts';
import { noteContact, startSession } from './start-session.ts';
import { findRunningSession, findSession, readOpenSessions, readSessions, writeSession } from './store.ts';

export function sessionsHandlers(context: EngineContext) {
  const os = implement(contract).sessions;
  const { clock, ids } = context;

  return os.router({
    open: os.open.handler(() => readOpenSessions(context.workspace().db, clock.now())),

    forClient: os.forClient.handler(({ input: { clientId } }) => readSessions(context.workspace().db, clientId)),

    get: os.get.handler(({ input: { sessionId } }) => session(context.workspace().db, sessionId)),

    start: os.start.handler(async ({ input }) => {
      const { changeId, value } = await context.workspace().change('sessionStarted', (db) => startSession(db, context, input));
      return { changeId, session: value };
    }),

    contact: os.contact.handler(async ({ input }) => {
      const { changeId, value } = await context.workspace().change('contactNoted', (db) => noteContact(db, context, input));
      return { changeId, session: value };
    }),

    update: os.update.handler(async ({ input: { sessionId, revision, ...fields } }) => {
      const { changeId, value } = await context.workspace().change('sessionUpdated', async (db) => {
        const before = await openNote(db, sessionId, revision);
        const next = Session.parse({ ...before, ...givenFields(fields) });
        const fault = sessionTimesFault(next, clock.now());
        if (fault !== null) throw refusal('sessionTimesWrong', { fault });
        await writeSession(db, next);
        return { ...next, revision: revision + 1 };
      });
      return { changeId, session: value };
    }),

    /** Ending a session that is over leaves its end as it was. */
    end: os.end.handler(async ({ input: { sessionId } }) => {
      const { changeId, value } = await context.workspace().change('sessionEnded', async (db) => {
        const before = await session(db, sessionId);
        if (before.endedAt !== null) return before;
        const next = { ...before, endedAt: clock.now() };
        await writeSession(db, next);
        return { ...next, revision: before.revision + 1 };
      });
      return { changeId, session: value };
    }),

    profiles: os.profiles.handler(({ input: { sessionId } }) => readOpenedProfiles(context.workspace().db, sessionId)),

    profileOpened: os.profileOpened.handler(async ({ input: { clientId, ...profile } }) => {
      const { db, record } = context.workspace();
      if ((await findRunningSession(db, clientId)) === null) return;
      await record(async (writing) => {
        const sessionId = await findRunningSession(writing, clientId);
        if (sessionId !== null) await insertOpenedProfile(writing, { sessionId, ...profile, openedAt: clock.now() });
      });
    }),

    deeds: os.deeds.handler(async ({ input: { sessionId } }) => {
      const { db } = context.workspace();
      return readDeeds(db, await session(db, sessionId), clock.now());
    }),

    sign: os.sign.handler(({ input: { sessionId, revision, by } }) =>
      context.workspace().record(async (db) => {
        const before = await openNote(db, sessionId, revision);
        const at = clock.now();
        return { session: await writeSignature(db, { ...before, endedAt: before.endedAt ?? at }, { at, by }) };
      }, 'noteSigned'),
    ),

    amendments: os.amendments.handler(({ input: { sessionId } }) => readAmendments(context.workspace().db, sessionId)),

    amend: os.amend.handler(({ input: { sessionId, words, by } }) =>
      context.workspace().record(async (db) => {
        if ((await session(db, sessionId)).signed === null) throw refusal('noteNotSigned');
        const amendment: Amendment = { id: AmendmentId.parse(ids.next()), sessionId, words, by, createdAt: clock.now() };
        await insertAmendment(db, amendment);
        return { amendment };
      }, 'noteAmended'),
    ),

    readJotter: os.readJotter.handler(async ({ input: { sessionId } }) => {
      const { db } = context.workspace();
      await session(db, sessionId);
      return readJotter(db, sessionId);
    }),

    writeJotter: os.writeJotter.handler(async ({ input: { sessionId, revision, text } }) =>
      context.workspace().record(async (db) => {
        await session(db, sessionId);
        const jotter = await readJotter(db, sessionId);
        if (jotter.revision !== revision) throw refusal('changedSince');
        await writeJotter(db, sessionId, text);
        return { revision: revision + 1 };
      }),
    ),
  });
}

/** The session; throws NOT_FOUND where it is not there. */
async function session(db: Kysely<Schema> | Transaction<Schema>, sessionId: SessionId): Promise<Session> {
  const found = await findSession(db, sessionId);
  if (!found) throw notFound('session');
  return found;
}

/** A session whose note may be written, as the window last saw it. */
async function openNote(db: Transaction<Schema>, sessionId: SessionId, revision: number): Promise<Session> {
  const found = await session(db, sessionId);
  if (found.signed !== null) throw refusal('noteSigned');
  if (found.revision !== revision) throw refusal('changedSince');
  return found;
}
