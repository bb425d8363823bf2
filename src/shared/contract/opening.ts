import { z } from 'zod';
import { ClientId } from '../domain/ids.ts';
import { Opening } from '../domain/opening/opening.ts';
import { procedure } from './base.ts';

export const opening = {
  /** What became of the case since the last session that was held: facts alone, from which the window makes the paragraph for the note. */
  read: procedure.input(z.object({ clientId: ClientId })).output(Opening),
};
