import type { z } from 'zod';
import { CommandRefused } from './failure.ts';

/** An option's value as one of those it may have; refuses `badValue`. */
export function oneOf<Value>(schema: z.ZodType<Value>, option: string, value: string | number): Value {
  const read = schema.safeParse(value);
  if (!read.success) throw new CommandRefused('badValue', { option, value });
  return read.data;
}
