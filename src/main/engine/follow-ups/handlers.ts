import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { FollowUp, FollowUpFields } from '#shared/domain/follow-up.ts';
import { FollowUpId } from '#shared/domain/ids.ts';
import { type CalendarDate, canHaveBeen } from '#shared/domain/time.ts';
import type { EngineContext } from '../context.ts';
import { givenFields } from '../given-fields.ts';
import { notFound, refusal, refuseUnseen } from '../refusal.ts';
import { listFollowUps, readDueFollowUps } from './list-follow-ups.ts';
import { deleteFollowUp, expectFollowUp, insertFollowUp, readFollowUps, readFollowUpsOfSession, writeFollowUp } from './store.ts';

type Day = CalendarDate | null | undefined;

export function followUpsHandlers(context: EngineContext) {
  const os = implement(contract).followUps;
  const { clock, ids } = context;

  async function change(followUpId: FollowUpId, fieldsFor: (followUp: FollowUp) => object) {
    const { changeId, value } = await context.workspace().change('followUpUpdated', async (db) => {
      const followUp = await expectFollowUp(db, followUpId);
      const next = FollowUp.parse({ ...followUp, ...givenFields(fieldsFor(followUp)), updatedAt: clock.now() });
      await writeFollowUp(db, next);
      return { ...next, revision: followUp.revision + 1 };
    });
    return { changeId, followUp: value };
  }

  /** What was agreed or done was so by today; what is due may be any day. */
  function refuseUntrueDays({ agreedOn, doneOn }: { readonly agreedOn?: Day; readonly doneOn?: Day }): void {
    const days = [agreedOn, doneOn].filter((day) => day !== undefined && day !== null);
    if (!days.every((day) => canHaveBeen(day, clock.today()))) throw refusal('dayCannotBe');
  }

  return os.router({
    due: os.due.handler(() => readDueFollowUps(context.workspace().db, clock.today())),

    list: os.list.handler(async ({ input }) => ({ today: clock.today(), ...(await listFollowUps(context.workspace().db, input)) })),

    forClient: os.forClient.handler(async ({ input: { clientId } }) => ({
      today: clock.today(),
      followUps: await readFollowUps(context.workspace().db, clientId),
    })),

    forSession: os.forSession.handler(({ input: { sessionId } }) => readFollowUpsOfSession(context.workspace().db, sessionId)),

    add: os.add.handler(async ({ input: { clientId, sessionId, fields } }) => {
      const { changeId, value } = await context.workspace().change('followUpAdded', async (db) => {
        const client = await db.selectFrom('client').select('id').where('id', '=', clientId).executeTakeFirst();
        if (!client) throw notFound('client');
        if (sessionId !== null) {
          const session = await db.selectFrom('session').select('client_id').where('id', '=', sessionId).executeTakeFirst();
          if (session?.client_id !== clientId) throw notFound('session');
        }
        const blank = { owner: 'client', ownerName: '', agreedOn: clock.today(), dueOn: null, doneOn: null, outcome: '' };
        const written = FollowUpFields.parse({ ...blank, ...givenFields(fields) });
        refuseUntrueDays(fields);
        const id = FollowUpId.parse(ids.next());
        const followUp: FollowUp = { id, clientId, sessionId, ...written, revision: 1, updatedAt: clock.now() };
        await insertFollowUp(db, followUp);
        return followUp;
      });
      return { changeId, followUp: value };
    }),

    update: os.update.handler(({ input: { followUpId, revision, fields } }) =>
      change(followUpId, (followUp) => {
        refuseUnseen(followUp, revision);
        refuseUntrueDays(fields);
        return fields;
      }),
    ),

    tick: os.tick.handler(({ input: { followUpId, done } }) =>
      change(followUpId, (followUp) => ({ doneOn: done ? (followUp.doneOn ?? clock.today()) : null })),
    ),

    remove: os.remove.handler(async ({ input: { followUpId, revision } }) => {
      const { changeId } = await context.workspace().change('followUpRemoved', async (db) => {
        refuseUnseen(await expectFollowUp(db, followUpId), revision);
        await deleteFollowUp(db, followUpId);
      });
      return { changeId };
    }),
  });
}
