import type { Kysely } from 'kysely';
import type { EnteredFor, EnterValue } from '#shared/contract/comparison.ts';
import { EnteredValue } from '#shared/domain/comparison/comparison.ts';
import { criterionId } from '#shared/domain/fit/criterion.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { readWeightSets } from '../assessments/index.ts';
import { findClient } from '../clients/index.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { holdChosen } from '../library/index.ts';
import { notFound, refusal } from '../refusal.ts';
import { deleteEntered, insertEntered, readEntered, writeEntered } from './entered-store.ts';
import { profileInUse, type StatedOption, statedOption } from './stated-option.ts';

/** Writes one value by hand: one change to Undo. What stands in its way is told before anything is written. */
export async function enterValue(context: EngineContext, input: EnterValue) {
  const { clientId, profileId, criterion, given, seen } = input;
  const { clock, ids } = context;
  const { db: read } = context.workspace();
  if (!(await findClient(read, clientId))) throw notFound('client');
  const entry = given === null ? null : { ...given, name: await nameOf(read, clientId, criterion) };
  await holdChosen(context, [profileId]);
  if (entry !== null) refuseStated(statedOption(profileId, await profileInUse(context, profileId)), criterion, entry.value);
  const { changeId, value } = await context.workspace().change('valueEntered', async (db) => {
    const id = criterionId(criterion);
    const known = (await readEntered(db, clientId, profileId)).find((each) => each.criterion === id);
    if (known?.id !== seen?.valueId || known?.revision !== seen?.revision) throw refusal('changedSince');
    if (entry === null) {
      if (known) await deleteEntered(db, known);
      return null;
    }
    const written = { ...entry, criterion: id, enteredOn: clock.today() };
    const entered = EnteredValue.parse({ ...written, id: known?.id ?? ids.next(), revision: (known?.revision ?? 0) + 1 });
    if (known) await writeEntered(db, entered, clock.now());
    else await insertEntered(db, { clientId, profileId, name: entry.name }, entered, clock.now());
    return entered;
  });
  return { changeId, entered: value };
}

/** A dimension by its code, a criterion of the client's own as the client's newest weights call it. Throws NOT_FOUND where they have none such. */
async function nameOf(db: Kysely<Schema>, clientId: ClientId, criterion: EnteredFor): Promise<string> {
  if (criterion.kind === 'dimension') return criterion.name;
  const [newest] = await readWeightSets(db, clientId);
  const own = newest?.weights.own.find(({ name }) => criterionId({ kind: 'own', name }) === criterionId(criterion));
  if (own === undefined) throw notFound('criterion');
  return own.name;
}

function refuseStated({ stated, scale }: StatedOption, criterion: EnteredFor, value: number): void {
  if (criterion.kind === 'dimension' && stated[criterion.name] !== null) throw refusal('valueStated');
  if (value < scale.low || value > scale.high) throw refusal('valueOffScale', { ...scale });
}
