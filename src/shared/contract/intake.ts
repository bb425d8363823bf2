import { z } from 'zod';
import { BarrierId, ClientId, EducationId, GoalId, WorkHistoryId } from '../domain/ids.ts';
import {
  Barrier,
  BarrierFields,
  Education,
  EducationFields,
  Goal,
  GoalFields,
  Intake,
  WorkHistory,
  WorkHistoryFields,
} from '../domain/intake/entries.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

interface ListParts<Id extends z.ZodType, Entry extends z.ZodType, First extends z.ZodType, Part extends z.ZodType> {
  readonly id: Id;
  readonly entry: Entry;
  /** The fields a new entry cannot do without. */
  readonly first: First;
  /** Any of the fields. */
  readonly part: Part;
}

/**
 * A list edited row by row. An update writes only the fields given; `revision`, there and in `remove`, is the one the window last saw, and a
 * newer one is refused as `changedSince`. `move` puts an entry at another place of its list, from 0; beyond the end means last.
 */
const list = <Id extends z.ZodType, Entry extends z.ZodType, First extends z.ZodType, Part extends z.ZodType>({
  id,
  entry,
  first,
  part,
}: ListParts<Id, Entry, First, Part>) => ({
  add: procedure.input(z.object({ clientId: ClientId, fields: first })).output(Changed.extend({ entry })),
  update: procedure.input(z.object({ id, revision: z.number().int(), fields: part })).output(Changed.extend({ entry })),
  remove: procedure.input(z.object({ id, revision: z.number().int() })).output(Changed),
  move: procedure.input(z.object({ id, to: z.number().int().min(0) })).output(Changed),
});

export const IntakeReading = Intake.extend({
  /** Titles of the codes chosen in the work history, as the library in use calls them; a code it does not have is left out. */
  titles: z.record(z.string(), z.string()),
});
export type IntakeReading = z.infer<typeof IntakeReading>;

/** What a client tells at the start and later: goals, work, education, what stands in the way. */
export const intake = {
  forClient: procedure.input(z.object({ clientId: ClientId })).output(IntakeReading),
  goals: list({ id: GoalId, entry: Goal, first: GoalFields.partial().required({ words: true }), part: GoalFields.partial() }),
  /** An end before the beginning is refused as `endsBeforeItStarts`. */
  workHistory: list({
    id: WorkHistoryId,
    entry: WorkHistory,
    first: WorkHistoryFields.partial().required({ title: true }),
    part: WorkHistoryFields.partial(),
  }),
  education: list({
    id: EducationId,
    entry: Education,
    first: EducationFields.partial().required({ level: true }),
    part: EducationFields.partial(),
  }),
  barriers: list({
    id: BarrierId,
    entry: Barrier,
    first: BarrierFields.partial().required({ kind: true }),
    part: BarrierFields.partial(),
  }),
};
