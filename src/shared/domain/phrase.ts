import { z } from 'zod';
import { PhraseId } from './ids.ts';

/** What is typed after the semicolon: letters and digits of any script, in small letters. */
export const Shortcut = z
  .string()
  .trim()
  .normalize()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}\p{M}]{1,20}$/u);

/** Words that are written often, put into a note by their shortcut. They belong to the office, not to a client. */
export const Phrase = z.object({
  id: PhraseId,
  shortcut: Shortcut,
  words: z.string().trim().normalize().min(1).max(2_000),
  revision: z.number().int().positive(),
});
export type Phrase = z.infer<typeof Phrase>;
