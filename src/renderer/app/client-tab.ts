import { z } from 'zod';

/** The tabs of a client's page in their order, as they stand in its address. */
export const ClientTab = z.enum([
  'overview',
  'occupations',
  'assessments',
  'plan',
  'sessions',
  'notes',
  'reports',
  'files',
  'profile',
  'history',
]);
export type ClientTab = z.infer<typeof ClientTab>;
