import { z } from 'zod';
import { type Comparison, EnteredValue, fewestCompared, mostCompared } from '../domain/comparison/comparison.ts';
import { ClientId, EnteredValueId, ProfileId } from '../domain/ids.ts';
import { DimensionName } from '../domain/profile/dimensions.ts';
import type { Transition } from '../domain/transition/transition.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';
import { computed } from './occupations.ts';

/** What a value is entered for: a dimension, or a criterion of the client's own by its name. */
export const EnteredFor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dimension'), name: DimensionName }),
  z.object({ kind: z.literal('own'), name: z.string().trim().normalize().min(1).max(80) }),
]);
export type EnteredFor = z.infer<typeof EnteredFor>;

export const EnterValue = z.object({
  clientId: ClientId,
  profileId: ProfileId,
  criterion: EnteredFor,
  /** The value with where it is from; null takes it away. */
  given: EnteredValue.pick({ value: true, source: true }).nullable(),
  seen: z.object({ valueId: EnteredValueId, revision: z.number().int() }).nullable(),
});
export type EnterValue = z.infer<typeof EnterValue>;

const profileIds = z
  .array(ProfileId)
  .min(fewestCompared)
  .max(mostCompared)
  .refine((ids) => new Set(ids).size === ids.length, { message: 'an occupation stands once' });

/** Occupations of any origin side by side for one client. Fits are made by `rankOptions` from this and the client's weights; none is kept. */
export const comparison = {
  /** Throws NOT_FOUND without the client or a profile. */
  read: procedure.input(z.object({ clientId: ClientId, profileIds })).output(computed<Comparison>()),
  /**
   * A value for what the occupation's source does not state. `seen` is the value as last seen (null: there was none); a newer one is refused as
   * `changedSince`. Refused as `valueStated` where the source states it, and as `valueOffScale`. NOT_FOUND for a criterion that the client's newest weights do not have.
   */
  enterValue: procedure.input(EnterValue).output(Changed.extend({ entered: EnteredValue.nullable() })),
  /**
   * The step from one to the other with the client's own study counted. Two imported pages are compared by what they state, everything else by
   * the library's figures; null where the library lacks one of the two.
   */
  transition: procedure.input(z.object({ clientId: ClientId, from: ProfileId, to: ProfileId })).output(computed<Transition>().nullable()),
};
