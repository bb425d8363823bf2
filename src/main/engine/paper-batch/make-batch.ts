import { setImmediate } from 'node:timers/promises';
import type { BatchEvent, PaperOrder } from '#shared/contract/paper-batch.ts';
import type { Client } from '#shared/domain/client.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { ReportKind, ReportOptions } from '#shared/domain/report.ts';
import { chosenOccupation, settingFor } from '#shared/domain/report-defaults.ts';
import { findClient, readShortlist } from '../clients/index.ts';
import type { EngineContext } from '../context.ts';
import { refusal, refusalIn } from '../refusal.ts';
import { keepPaper, type ReportMaker } from '../reports/index.ts';
import { readSettings } from '../settings/index.ts';
import { hasSomethingToPrint } from './something-to-print.ts';

/**
 * Makes the papers of an order one by one, each kept before the next is begun, so that a stopped batch leaves whole papers and none holds the
 * bytes of two. A client that is not there any more is passed over without a word.
 */
export async function* makeBatch(
  context: EngineContext,
  make: ReportMaker,
  order: PaperOrder,
  signal: AbortSignal | undefined,
): AsyncGenerator<BatchEvent, void, void> {
  const clientIds = [...new Set(order.clientIds)];
  const kinds = [...new Set(order.kinds)];
  const total = clientIds.length * kinds.length;
  const count = { made: 0, refused: 0 };
  for (const [index, clientId] of clientIds.entries()) {
    const client = await findClient(context.workspace().db, clientId);
    if (client === null) continue;
    for (const [turn, paper] of kinds.entries()) {
      const whose = { clientId, reference: client.reference, clientName: client.name, paper };
      yield { kind: 'making', ...whose, place: index * kinds.length + turn + 1, total };
      // The wish to stop, and others' calls, have their turn between two papers.
      await setImmediate();
      if (signal?.aborted === true) return;
      const event = await makeOne(context, make, client, await optionsFor(context, client, paper, order), signal);
      if (event === null) return;
      count[event.kind] += 1;
      yield { ...whose, ...event };
    }
  }
  yield { kind: 'finished', ...count };
}

type Outcome =
  | Pick<Extract<BatchEvent, { kind: 'made' }>, 'kind' | 'record'>
  | Pick<Extract<BatchEvent, { kind: 'refused' }>, 'kind' | 'refusal'>;

/** Null where the batch was stopped before the paper was kept. */
async function makeOne(
  context: EngineContext,
  make: ReportMaker,
  { id }: Client,
  options: ReportOptions,
  signal: AbortSignal | undefined,
): Promise<Outcome | null> {
  try {
    const { record } = await keepPaper(context, id, options, async () => {
      if (!(await hasSomethingToPrint(context.workspace().db, id, options))) throw refusal('nothingToPrint', { paper: options.kind });
      const made = await make(id, options, signal);
      // Who stopped while it was made does not find one more among the kept papers than was told.
      await setImmediate();
      signal?.throwIfAborted();
      return made;
    });
    return { kind: 'made', record };
  } catch (error) {
    if (signal?.aborted === true) return null;
    const told = refusalIn(error);
    if (told === null) throw error;
    return { kind: 'refused', refusal: told };
  }
}

async function optionsFor(context: EngineContext, client: Client, kind: ReportKind, order: PaperOrder): Promise<ReportOptions> {
  const { db } = context.workspace();
  return {
    kind,
    profileId: await occupationFor(context, client.id, order),
    sessionId: order.sessionId,
    sections: order.sections,
    ...(order.setting ?? settingFor(client, await readSettings(db))),
  };
}

async function occupationFor(context: EngineContext, clientId: ClientId, { profileId }: PaperOrder): Promise<ReportOptions['profileId']> {
  return chosenOccupation(await readShortlist(context.workspace().db, clientId), profileId);
}
