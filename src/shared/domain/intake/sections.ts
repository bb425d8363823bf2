import { z } from 'zod';

/**
 * The parts of an intake that can be skipped and taken up again, in the order they are asked. What always has a value (languages, status) is
 * no such part.
 */
export const IntakeSection = z.enum(['about', 'contact', 'timeAndMoney', 'workHistory', 'education', 'goals', 'dealBreakers', 'barriers']);
export type IntakeSection = z.infer<typeof IntakeSection>;
