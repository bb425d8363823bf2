import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { type ConsentEntry, consentStanding } from '#shared/domain/consent.ts';
import { ConsentId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import { refusal } from '../refusal.ts';
import { expectClient } from './require-consent.ts';
import { insertConsent, readConsents, readTexts } from './store.ts';

/** Names of texts offered to choose from. */
const TEXTS = 20;

export function consentHandlers(context: EngineContext) {
  const os = implement(contract).consent;
  const { clock, ids } = context;

  return os.router({
    forClient: os.forClient.handler(async ({ input: { clientId } }) => {
      const { db } = context.workspace();
      await expectClient(db, clientId);
      const entries = await readConsents(db, clientId);
      const today = clock.today();
      return {
        entries,
        today,
        standing: {
          papers: consentStanding(entries, 'papers', today),
          files: consentStanding(entries, 'files', today),
          handover: consentStanding(entries, 'handover', today),
        },
      };
    }),

    record: os.record.handler(async ({ input: { clientId, fields } }) => {
      const { decidedOn, expiresOn } = fields;
      if (decidedOn > clock.today() || (expiresOn !== null && expiresOn < decidedOn)) throw refusal('consentDates');
      const { changeId, value } = await context.workspace().change('consentRecorded', async (db) => {
        await expectClient(db, clientId);
        const entry: ConsentEntry = { ...fields, id: ConsentId.parse(ids.next()), clientId, createdAt: clock.now() };
        await insertConsent(db, entry);
        return entry;
      });
      return { changeId, entry: value };
    }),

    texts: os.texts.handler(() => readTexts(context.workspace().db, TEXTS)),
  });
}
