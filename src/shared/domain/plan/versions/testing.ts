import fc from 'fast-check';
import { z } from 'zod';
import { PlanSkillId } from '../../ids.ts';
import { addDays, CalendarDate } from '../../time.ts';
import { SkillPlan } from '../plan.ts';
import { isCycle } from '../prerequisites.ts';
import { rankSkills } from '../rank-skills.ts';
import { scheduleSkills } from '../schedule-skills.ts';
import { PlanState } from './plan-version.ts';

const someDay = CalendarDate.parse('2026-09-07');

/** Any value of a schema. Records are drawn field by field, so a field that is new to a schema is drawn with the others. */
export function anyOf<Schema extends z.ZodType>(schema: Schema): fc.Arbitrary<z.output<Schema>> {
  return drawn(schema)
    .map((value) => schema.safeParse(value))
    .filter((read) => read.success)
    .map((read) => read.data as z.output<Schema>);
}

function drawn(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodNullable) return fc.option(drawn(schema.unwrap()), { nil: null });
  if (schema instanceof z.ZodObject)
    return fc.record(Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, anyOf(field)])));
  if (schema instanceof z.ZodArray) return fc.array(drawn(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(drawn));
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  return leaf(Leaf.parse(z.toJSONSchema(schema as z.ZodType)));
}

const Leaf = z.object({
  type: z.enum(['string', 'number', 'integer']),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  maximum: z.number().optional(),
});

function leaf({
  type,
  format,
  pattern,
  minLength,
  maxLength,
  minimum,
  exclusiveMinimum,
  maximum,
}: z.infer<typeof Leaf>): fc.Arbitrary<unknown> {
  if (format === 'date') return fc.integer({ min: 0, max: 1_000 }).map((days) => addDays(someDay, days));
  if (format === 'date-time') return fc.constant('2026-11-17T10:42:00.000Z');
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  if (type === 'string') return fc.string({ minLength: minLength ?? 0, maxLength: Math.min(maxLength ?? 20, 20) });
  const low = minimum ?? (exclusiveMinimum ?? -1) + 1;
  return fc.integer({ min: low, max: Math.min(maximum ?? 1_000, 1_000) });
}

/** Any plan that can be: ids tell its records apart, and no chain of needs closes on itself. */
export const anyPlan: fc.Arbitrary<SkillPlan> = fc
  .tuple(anyOf(SkillPlan), fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 3, maxLength: 3 }))
  .map(([plan, needs]) => {
    const id = (place: number) => PlanSkillId.parse(`skill-${place}`);
    return SkillPlan.parse({
      ...plan,
      targets: plan.targets.map((target, place) => ({ ...target, profileId: `profile-${place}` })),
      skills: plan.skills.map((skill, place) => ({
        ...skill,
        id: id(place),
        needs: [0, 1, 2].filter((other) => other < place && ((needs[place] ?? 0) >> other) % 2 === 1).map(id),
        sources: skill.sources.map((source, at) => ({ ...source, profileId: `profile-${place}`, itemId: `item-${at}` })),
        actions: skill.actions.map((action, at) => ({ ...action, id: `step-${place}-${at}` })),
      })),
    });
  });

/** A plan with what the rules make of it. */
export function stateOf(plan: SkillPlan): PlanState {
  const ranking = rankSkills(plan);
  const schedule = scheduleSkills(plan, ranking, someDay);
  if (isCycle(schedule)) throw new Error('The plan of this test has a cycle of prerequisites.');
  return PlanState.parse({ plan, ranking, schedule });
}
