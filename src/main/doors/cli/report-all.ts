import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createNameOnce } from '#engine/name-once.ts';
import { type BatchEvent, mostInBatch, PaperOrder } from '#shared/contract/paper-batch.ts';
import type { ReportRecord } from '#shared/domain/report.ts';
import type { Translate } from '#shared/locales/translate.ts';
import { type EngineCalls, type Given, type Surroundings, text } from './command.ts';
import { CommandRefused, type ExitCode, type Failure, refusalFailure } from './failure.ts';
import { paperKindsOf } from './paper-kinds.ts';
import { paperOptionGiven, paperSettingOf, reportSectionsOf } from './paper-options.ts';
import { refusePlace } from './refuse-place.ts';

interface Outcome {
  readonly made: (ReportRecord & { readonly out: string })[];
  readonly refused: (Failure & { readonly reference: string; readonly kind: ReportRecord['kind'] })[];
}

/**
 * `waymark report --all --out DIR`: the papers of every client whose case is not closed, a file each. Where no option sets the paper, each is
 * set as its client reads. One that is refused does not stop the others; the exit code is 2 as soon as one was.
 */
export async function reportAll({ given, terminal, translate, withWorkspace }: Surroundings): Promise<ExitCode> {
  for (const other of ['client', 'occupation', 'session', 'withheld'])
    if (given.options[other] !== undefined) throw new CommandRefused('notTogether', { option: '--all', other: `--${other}` });
  const out = text(given, 'out');
  if (out === null) throw new CommandRefused('missingOption', { option: '--out' });
  const order = orderOf(given);
  await expectFolder(out);
  const outcome = await withWorkspace(async (calls) => {
    const { compare } = new Intl.Collator('en', { numeric: true });
    const clients = (await calls.clients.list({}))
      .filter(({ status }) => status !== 'closed')
      .sort((left, right) => compare(left.reference, right.reference));
    const sofar: Outcome = { made: [], refused: [] };
    const nameOnce = createNameOnce();
    const together = Math.floor(mostInBatch / order.kinds.length);
    for (let start = 0; start < clients.length; start += together) {
      const clientIds = clients.slice(start, start + together).map(({ id }) => id);
      for await (const event of await calls.paperBatch.make({ ...order, clientIds })) {
        if (event.kind === 'making') {
          const [done, total] = [start * order.kinds.length + event.place, clients.length * order.kinds.length];
          terminal.step(done - 1, total, translate('cli.report.making', { done, total, reference: event.reference }));
        }
        await take(event, sofar, (fileName) => join(out, nameOnce(fileName)), calls, translate);
      }
    }
    return sofar;
  });
  for (const { reference, kind, message } of outcome.refused)
    terminal.progress(translate('cli.report.refused', { reference, kind, message }));
  terminal.result(outcome, [
    ...outcome.made.map(({ title, pages, out: file }) => translate('cli.report.done', { title, pages, out: file })),
    translate('cli.report.all', { made: outcome.made.length, refused: outcome.refused.length }),
  ]);
  return outcome.refused.length === 0 ? 0 : 2;
}

function orderOf(given: Given): Omit<PaperOrder, 'clientIds'> {
  const { clientIds: _, ...order } = PaperOrder.parse({
    clientIds: ['all'],
    kinds: [...paperKindsOf(given)],
    sections: reportSectionsOf(given),
    setting: paperOptionGiven(given) === null ? null : paperSettingOf(given),
  });
  return order;
}

/** Tried before any paper is made: a paper that cannot be written where it is wanted is not kept either. */
async function expectFolder(out: string): Promise<void> {
  const probe = join(out, `.${randomUUID()}`);
  try {
    await mkdir(out, { recursive: true });
    await writeFile(probe, '', { mode: 0o600 });
    await rm(probe);
  } catch {
    await refusePlace(out, 'folder');
  }
}

async function take(
  event: BatchEvent,
  sofar: Outcome,
  placeOf: (fileName: string) => string,
  calls: EngineCalls,
  translate: Translate,
): Promise<void> {
  if (event.kind === 'refused') {
    sofar.refused.push({ reference: event.reference, kind: event.paper, ...refusalFailure(event.refusal, translate) });
  } else if (event.kind === 'made') {
    const out = placeOf(event.record.fileName);
    const { file } = await calls.reports.file({ reportId: event.record.id, act: 'exported' });
    await writeWhole(out, new Uint8Array(await file.arrayBuffer()));
    sofar.made.push({ ...event.record, out });
  }
}

/** A file that was there stays until the new one is whole. */
async function writeWhole(out: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${out}.unfinished`;
  try {
    await writeFile(unfinished, bytes, { mode: 0o600 });
    await rename(unfinished, out);
  } catch {
    await refusePlace(out, 'file');
  } finally {
    await rm(unfinished, { force: true });
  }
}
