import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { type Client, ClientFields } from '#shared/domain/client.ts';
import { ClientId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import { givenFields } from '../given-fields.ts';
import { notFound, refusal } from '../refusal.ts';
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

/** What a new client has until the counselor writes it. */
const blank: Omit<ClientFields, 'name' | 'reference'> = {
  situation: '',
  languages: ['en'],
  readingLevel: 'standard',
  largePrint: false,
  safeContact: '',
  hoursPerWeek: null,
  budget: null,
  status: 'active',
};

export function clientsHandlers(context: EngineContext) {
  const os = implement(contract).clients;
  const { clock, ids } = context;

  return os.router({
    list: os.list.handler(({ input }) => listClients(context.workspace().db, { ...input, today: clock.today() })),

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
        await insertClient(db, id, ClientFields.parse({ ...blank, ...givenFields(fields), reference }), clock.now());
        return findClient(db, id);
      });
      return { changeId, client: written(value) };
    }),

    update: os.update.handler(async ({ input: { clientId, revision, fields } }) => {
      const { changeId, value } = await context.workspace().change('clientUpdated', async (db) => {
        const client = await findClient(db, clientId);
        if (!client) throw notFound('client');
        if (client.revision !== revision) throw refusal('changedSince');
        const next = ClientFields.parse({ ...client, ...givenFields(fields) });
        if (await isReferenceTaken(db, next.reference, clientId)) throw refusal('referenceTaken', { reference: next.reference });
        await writeClient(db, clientId, next, clock.now());
        return findClient(db, clientId);
      });
      return { changeId, client: written(value) };
    }),

    remove: os.remove.handler(async ({ input: { clientId } }) => {
      const { changeId } = await context.workspace().change('clientRemoved', async (db) => {
        if (!(await deleteClient(db, clientId))) throw notFound('client');
      });
      return { changeId };
    }),

    shortlist: os.shortlist.handler(async ({ input: { clientId, profileId, standing } }) => {
      const { changeId, value } = await context.workspace().change('shortlistChanged', async (db) => {
        if (!(await findClient(db, clientId))) throw notFound('client');
        const profile = await db.selectFrom('profile').select('id').where('id', '=', profileId).executeTakeFirst();
        if (!profile) throw notFound('profile');
        await setStanding(db, { clientId, profileId, standing, now: clock.now() });
        return readShortlist(db, clientId);
      });
      return { changeId, shortlist: value };
    }),
  });
}

function written(client: Client | null): Client {
  if (!client) throw new Error('A client just written cannot be read.');
  return client;
}
