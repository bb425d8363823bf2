import { z } from 'zod';
import { ChangeId } from '../domain/ids.ts';
import { procedure } from './base.ts';

export const history = {
  /** Takes a change back; without an id the newest one. Refused as `changedSince` when the same record was changed again since. */
  undo: procedure.input(z.object({ changeId: ChangeId.optional() })).output(z.object({ undone: ChangeId, label: z.string() })),
};
