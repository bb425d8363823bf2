import { z } from 'zod';

/** The views of a client's plan in their order, as they stand in its address; the ordered table stands there without a word. */
export const PlanView = z.enum(['order', 'week', 'costs', 'evidence']);
export type PlanView = z.infer<typeof PlanView>;
