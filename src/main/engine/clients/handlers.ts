import { implement } from '@orpc/server';
import type { Kysely } from 'kysely';
import { contract } from '#shared/contract/index.ts';
import { blankClient, type Client, ClientFields, settleStatus } from '#shared/domain/client.ts';
import { ClientId, type ProfileId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { givenFields } from '../given-fields.ts';
import { inList } from '../in-list.ts';
import { holdChosen } from '../library/index.ts';
import { createPlanFigures } from '../plans/index.ts';
import { notFound, refusal, refuseUnseen } from '../refusal.ts';
import { refuseUnderHold } from './legal-hold.ts';
import { listClients } from './list-clients.ts';
import {
  deleteClient,
  findClient,
  insertClient,
  isReferenceTaken,
  nextReference,
  readShortlist,
  setStanding,
  writeClient,
} from './store.ts';

export function clientsHandlers(context: EngineContext) {
  const os = implement(contract).clients;
  const { clock, ids } = context;
  const planFigures = createPlanFigures();

  return os.router({
    list: os.list.handler(({ input }) => listClients(context.workspace().db, { ...input, today: clock.today() }, planFigures)),

    get: os.get.handler(async ({ input: { clientId } }) => {
      const { db } = context.workspace();
      const client = await findClient(db, clientId);
      if (!client) throw notFound('client');
      return { client, shortlist: await readShortlist(db, clientId) };
    }),

    create: os.create.handler(async ({ input: { fields } }) => {
      const { changeId, value } = await context.workspace().change('clientCreated', async (db) => {
        const id = ClientId.parse(ids.next());
        const reference = fields.reference ?? (await nextReference(db));
        if (await isReferenceTaken(db, reference, null)) throw refusal('referenceTaken', { reference });
        const whole = ClientFields.parse({ ...blankClient, ...givenFields(fields), reference });
        await insertClient(db, id, settleStatus(whole, clock.today()), clock.now());
        return findClient(db, id);
      });
      return { changeId, client: written(value) };
    }),

    update: os.update.handler(async ({ input: { clientId, revision, fields } }) => {
      const { changeId, value } = await context.workspace().change('clientUpdated', async (db) => {
        const client = await findClient(db, clientId);
        if (!client) throw notFound('client');
        refuseUnseen(client, revision);
        const next = settleStatus(ClientFields.parse({ ...client, ...givenFields(fields) }), clock.today());
        if (await isReferenceTaken(db, next.reference, clientId)) throw refusal('referenceTaken', { reference: next.reference });
        await writeClient(db, clientId, next, clock.now());
        return findClient(db, clientId);
      });
      return { changeId, client: written(value) };
    }),

    remove: os.remove.handler(async ({ input: { clientId, revision } }) => {
      const { changeId } = await context.workspace().change('clientRemoved', async (db) => {
        const client = await findClient(db, clientId);
        if (!client) throw notFound('client');
        await refuseUnderHold(db, clientId);
        refuseUnseen(client, revision);
        await deleteClient(db, clientId);
      });
      return { changeId };
    }),

    shortlist: os.shortlist.handler(async ({ input: { clientId, profileId, standing } }) => {
      if (standing !== null) await holdChosen(context, [profileId]);
      const { changeId, value } = await context.workspace().change('shortlistChanged', async (db) => {
        if (!(await findClient(db, clientId))) throw notFound('client');
        await expectProfiles(db, [profileId]);
        await setStanding(db, { clientId, profileId, standing, now: clock.now() });
        return readShortlist(db, clientId);
      });
      return { changeId, shortlist: value };
    }),

    addToShortlist: os.addToShortlist.handler(async ({ input: { clientId, profileIds } }) => {
      await holdChosen(context, profileIds);
      const { changeId, value } = await context.workspace().change('shortlistChanged', async (db) => {
        if (!(await findClient(db, clientId))) throw notFound('client');
        await expectProfiles(db, profileIds);
        const listed = new Set(
          (await readShortlist(db, clientId)).flatMap((entry) => (entry.standing === 'dropped' ? [] : entry.profileId)),
        );
        const added = [...new Set(profileIds)].filter((id) => !listed.has(id));
        for (const profileId of added) await setStanding(db, { clientId, profileId, standing: 'idea', now: clock.now() });
        return { added: added.length, shortlist: await readShortlist(db, clientId) };
      });
      return { changeId, ...value };
    }),
  });
}

/** Throws NOT_FOUND unless the case file has every one of them. */
async function expectProfiles(db: Kysely<Schema>, ids: readonly ProfileId[]): Promise<void> {
  const { count } = await db
    .selectFrom('profile')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('id', 'in', inList(ids))
    .executeTakeFirstOrThrow();
  if (count < new Set(ids).size) throw notFound('profile');
}

function written(client: Client | null): Client {
  if (!client) throw new Error('A client just written cannot be read.');
  return client;
}
