import { z } from 'zod';
import { procedure } from './base.ts';

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  autoLockMinutes: z.number().int().min(1).max(240),
  counselorName: z.string().max(120),
  serviceName: z.string().max(200),
  paper: z.enum(['a4', 'letter']),
});
export type Settings = z.infer<typeof Settings>;

export const settings = {
  get: procedure.output(Settings),
  update: procedure.input(Settings.partial()).output(Settings),
};
