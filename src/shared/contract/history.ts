import { z } from 'zod';
import { ChangeId } from '../domain/ids.ts';
import { procedure } from './base.ts';

/** Every kind of change that Undo takes back. Each has the sentence said after that in the message catalogue (`change.<label>`). */
export const ChangeLabel = z.enum([
  'clientCreated',
  'clientUpdated',
  'clientRemoved',
  'shortlistChanged',
  'annotationCreated',
  'annotationUpdated',
  'annotationRemoved',
  'planCreated',
  'planUpdated',
  'skillPlanned',
  'skillUpdated',
  'skillRemoved',
  'skillMoved',
  'actionAdded',
  'actionUpdated',
  'actionRemoved',
  'milestonesSet',
  'targetsSet',
  'sessionStarted',
  'sessionUpdated',
  'sessionEnded',
  'pagesImported',
  'questionAnswered',
  'viewSaved',
  'viewRenamed',
  'viewRemoved',
]);
export type ChangeLabel = z.infer<typeof ChangeLabel>;

export const history = {
  /**
   * Takes a change back; without an id the newest one. Refused as `changedSince` when the same record was changed again since. `amount`: how
   * many pages an import brought in; 1 for every other change.
   */
  undo: procedure
    .input(z.object({ changeId: ChangeId.optional() }))
    .output(z.object({ undone: ChangeId, label: ChangeLabel, amount: z.number().int().nonnegative() })),
};
