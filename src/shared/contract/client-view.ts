import { z } from 'zod';
import { ClientAnswer, ClientView, ClientViewStep } from '../domain/client-view.ts';
import { ClientId, ProfileId } from '../domain/ids.ts';
import { Instant } from '../domain/time.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

/** The client's word on a step, with the occupation it was said of; null where none was open. */
export const ClientWord = z.object({
  step: ClientViewStep,
  answer: ClientAnswer,
  profileId: ProfileId.nullable(),
  title: z.string().nullable(),
  answeredAt: Instant,
});
export type ClientWord = z.infer<typeof ClientWord>;

export const clientView = {
  /** All that the client view may show. Without an occupation it takes the client's first target; NOT_FOUND when client or profile are gone. */
  read: procedure.input(z.object({ clientId: ClientId, profileId: ProfileId.nullable().default(null) })).output(ClientView),
  /** Records what the client says to a step's question; null takes the answer away. An open session of the client is named with it.
   * NOT_FOUND without an occupation where the step is about one. */
  answer: procedure
    .input(z.object({ clientId: ClientId, profileId: ProfileId.nullable(), step: ClientViewStep, answer: ClientAnswer.nullable() }))
    .output(Changed),
  /** What the client has answered so far, newest first: for the counselor's screens. */
  words: procedure.input(z.object({ clientId: ClientId })).output(z.array(ClientWord)),
};
