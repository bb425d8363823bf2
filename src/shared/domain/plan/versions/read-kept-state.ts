import { z } from 'zod';
import { PlanState } from './plan-version.ts';

/** What a field may be while nobody has said anything of it. */
const nothingSaid: readonly unknown[] = [null, [], '', false, 0];

/**
 * A kept state as the program reads it today. A version is never rewritten: what plans have come to hold since it was kept is in it as a plan
 * has it about which nobody has said anything.
 */
export function readKeptState(json: string): PlanState {
  return PlanState.parse(withWhatCameSince(PlanState, JSON.parse(json)));
}

function withWhatCameSince(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return value === null ? null : withWhatCameSince(schema.unwrap(), value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((entry) => withWhatCameSince(schema.element, entry));
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const known = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, field]) => {
      if (known.has(name)) return [[name, withWhatCameSince(field, known.get(name))]];
      const unsaid = nothingSaid.find((candidate) => field.safeParse(candidate).success);
      return unsaid === undefined ? [] : [[name, unsaid]];
    }),
  );
}
