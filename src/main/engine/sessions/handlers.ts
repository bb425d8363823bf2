import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { SessionId } from '#shared/domain/ids.ts';
import { Session } from '#shared/domain/session.ts';
import type { EngineContext } from '../context.ts';
import { givenFields } from '../given-fields.ts';
import { notFound, refusal } from '../refusal.ts';
import { readJotter, writeJotter } from './jotter-store.ts';
import { findSession, insertSession, readOpenSessions, readSessions, writeSession } from './store.ts';

export function sessionsHandlers(context: EngineContext) {
  const os = implement(contract).sessions;
  const { clock, ids } = context;

  return os.router({
    open: os.open.handler(() => readOpenSessions(context.workspace().db)),

    forClient: os.forClient.handler(({ input: { clientId } }) => readSessions(context.workspace().db, clientId)),

    get: os.get.handler(async ({ input: { sessionId } }) => {
      const session = await findSession(context.workspace().db, sessionId);
      if (!session) throw notFound('session');
      return session;
    }),

    start: os.start.handler(async ({ input: { clientId, aim } }) => {
      const { changeId, value } = await context.workspace().change('sessionStarted', async (db) => {
        const client = await db.selectFrom('client').select('id').where('id', '=', clientId).executeTakeFirst();
        if (!client) throw notFound('client');
        const earlier = await readSessions(db, clientId);
        const open = earlier.find((session) => session.endedAt === null);
        if (open) throw refusal('sessionAlreadyOpen', { number: open.number });
        const session: Session = {
          id: SessionId.parse(ids.next()),
          clientId,
          number: (earlier[0]?.number ?? 0) + 1,
          title: '',
          aim,
          format: 'free',
          note: '',
          startedAt: clock.now(),
          endedAt: null,
          revision: 1,
        };
        await insertSession(db, session);
        return session;
      });
      return { changeId, session: value };
    }),

    update: os.update.handler(async ({ input: { sessionId, revision, ...fields } }) => {
      const { changeId, value } = await context.workspace().change('sessionUpdated', async (db) => {
        const session = await findSession(db, sessionId);
        if (!session) throw notFound('session');
        if (session.revision !== revision) throw refusal('changedSince');
        const next = Session.parse({ ...session, ...givenFields(fields) });
        await writeSession(db, next);
        return { ...next, revision: revision + 1 };
      });
      return { changeId, session: value };
    }),

    /** Ending a session that is over leaves its end as it was. */
    end: os.end.handler(async ({ input: { sessionId } }) => {
      const { changeId, value } = await context.workspace().change('sessionEnded', async (db) => {
        const session = await findSession(db, sessionId);
        if (!session) throw notFound('session');
        if (session.endedAt !== null) return session;
        const next = { ...session, endedAt: clock.now() };
        await writeSession(db, next);
        return { ...next, revision: session.revision + 1 };
      });
      return { changeId, session: value };
    }),

    readJotter: os.readJotter.handler(async ({ input: { sessionId } }) => {
      const { db } = context.workspace();
      if (!(await findSession(db, sessionId))) throw notFound('session');
      return readJotter(db, sessionId);
    }),

    writeJotter: os.writeJotter.handler(async ({ input: { sessionId, revision, text } }) =>
      context.workspace().record(async (db) => {
        if (!(await findSession(db, sessionId))) throw notFound('session');
        const jotter = await readJotter(db, sessionId);
        if (jotter.revision !== revision) throw refusal('changedSince');
        await writeJotter(db, sessionId, text);
        return { revision: revision + 1 };
      }),
    ),
  });
}
