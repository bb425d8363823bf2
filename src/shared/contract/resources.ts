import { z } from 'zod';
import { ResourceId } from '../domain/ids.ts';
import { PlanSkill } from '../domain/plan/plan.ts';
import { Resource, ResourceFields } from '../domain/resource/resource.ts';
import { CalendarDate } from '../domain/time.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

const Revision = z.number().int().positive();
const ResourceChanged = Changed.extend({ resource: Resource });

/** A resource that serves a skill, with the name by which it does. */
export const ServingResource = z.object({
  resource: Resource,
  /** What the resource calls the skill. */
  skill: z.string(),
  likeness: z.enum(['same', 'near', 'words']),
});
export type ServingResource = z.infer<typeof ServingResource>;

/** Largest file of resources that is taken, in bytes. */
export const largestResourceFile = 10_000_000;

/** Why a line of a file cannot come in. */
export const LineFault = z.enum([
  'titleMissing',
  'kindMissing',
  'kindUnknown',
  'hoursUnreadable',
  'hoursOrder',
  'costUnreadable',
  'currencyMissing',
  'currencyUnknown',
  'languageUnknown',
  'whereUnknown',
  'dateUnreadable',
  'dateAhead',
  'cellTooLong',
  'sameAsLine',
  'severalHere',
]);
export type LineFault = z.infer<typeof LineFault>;

/** One resource of a file, and what taking it in would do. */
export const FileLine = z.object({
  /** Where it begins in the file, from 1, as editors count. */
  line: z.number().int().positive(),
  standing: z.enum(['new', 'changed', 'same', 'refused']),
  title: z.string(),
  provider: z.string(),
  /** The fields that would be changed; of a new one those it states beside its title and kind. */
  fields: z.array(ResourceFields.keyof()),
  /** Why it is refused, with what stands there instead: a cell's text, a column, or another line. */
  fault: z.object({ code: LineFault, value: z.string() }).nullable(),
  /** The resource it would change, as it is now. */
  of: z.object({ resourceId: ResourceId, revision: Revision }).nullable(),
});
export type FileLine = z.infer<typeof FileLine>;

/** What the office can point its clients to. A change or a removal names the revision last seen; a newer one is refused as `changedSince`. */
export const resources = {
  /** All of them, by title. */
  list: procedure.output(z.object({ resources: z.array(Resource), today: CalendarDate })),
  add: procedure.input(ResourceFields.partial().required({ title: true, kind: true })).output(ResourceChanged),
  /** Refused `dayCannotBe` where it would have been checked on a day to come. */
  update: procedure
    .input(z.object({ resourceId: ResourceId, revision: Revision, fields: ResourceFields.partial() }))
    .output(ResourceChanged),
  remove: procedure.input(z.object({ resourceId: ResourceId, revision: Revision })).output(Changed),
  /** Those whose skills fit one of the names a skill goes by: free ones first, then by cost in the currency given. */
  serving: procedure
    .input(z.object({ names: z.array(PlanSkill.shape.name).min(1).max(50), currency: z.string().regex(/^[A-Z]{3}$/) }))
    .output(z.array(ServingResource)),
  /** What a CSV file would do, line by line. Refused `resourceFileWrong`. */
  previewFile: procedure
    .input(z.object({ content: z.instanceof(Blob) }))
    .output(z.object({ lines: z.array(FileLine), unknownColumns: z.array(z.string()) })),
  /**
   * Takes in what is new and changed, as one change. `seen`: the resources that the preview said would be changed; where another would be now,
   * or one of them is not as it was, it is refused as `changedSince`.
   */
  importFile: procedure
    .input(z.object({ content: z.instanceof(Blob), seen: z.array(z.object({ resourceId: ResourceId, revision: Revision })) }))
    .output(Changed.extend({ added: z.number().int(), changed: z.number().int(), refused: z.number().int() })),
  /** All of them as CSV: UTF-8 with a byte order mark, and no cell that a spreadsheet program takes for a formula. */
  exportFile: procedure.output(z.object({ fileName: z.string(), text: z.string(), count: z.number().int() })),
};
