import { z } from 'zod';
import { PhraseId } from '../domain/ids.ts';
import { Phrase } from '../domain/phrase.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

const PhraseChanged = Changed.extend({ phrase: Phrase });
const PhraseFields = Phrase.pick({ shortcut: true, words: true });

/** Words the office writes often. Two phrases of one shortcut are refused as `shortcutTaken`. */
export const phrases = {
  /** By shortcut. */
  list: procedure.output(z.array(Phrase)),
  add: procedure.input(PhraseFields).output(PhraseChanged),
  /** `revision` is the one the window last saw, and a newer one is refused as `changedSince`. */
  update: procedure
    .input(PhraseFields.partial().extend({ phraseId: PhraseId, revision: z.number().int().positive() }))
    .output(PhraseChanged),
  /** A newer revision than the window last saw is refused as `changedSince`. */
  remove: procedure.input(z.object({ phraseId: PhraseId, revision: z.number().int().positive() })).output(Changed),
};
