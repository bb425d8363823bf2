import { implement } from '@orpc/server';
import type { Transaction } from 'kysely';
import { contract } from '#shared/contract/index.ts';
import { PhraseId } from '#shared/domain/ids.ts';
import { Phrase } from '#shared/domain/phrase.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { givenFields } from '../given-fields.ts';
import { refusal } from '../refusal.ts';
import { deletePhrase, findPhraseAt, insertPhrase, isTaken, readPhrases, writePhrase } from './store.ts';

export function phrasesHandlers(context: EngineContext) {
  const os = implement(contract).phrases;
  const { clock, ids } = context;

  return os.router({
    list: os.list.handler(() => readPhrases(context.workspace().db)),

    add: os.add.handler(async ({ input }) => {
      const { changeId, value } = await context.workspace().change('phraseSaved', async (db) => {
        const phrase: Phrase = { id: PhraseId.parse(ids.next()), ...input, revision: 1 };
        await mustBeFree(db, phrase);
        await insertPhrase(db, phrase, clock.now());
        return phrase;
      });
      return { changeId, phrase: value };
    }),

    update: os.update.handler(async ({ input: { phraseId, revision, ...fields } }) => {
      const { changeId, value } = await context.workspace().change('phraseSaved', async (db) => {
        const phrase = await findPhraseAt(db, phraseId, revision);
        const next = Phrase.parse({ ...phrase, ...givenFields(fields), revision: revision + 1 });
        await mustBeFree(db, next);
        await writePhrase(db, next, clock.now());
        return next;
      });
      return { changeId, phrase: value };
    }),

    remove: os.remove.handler(async ({ input: { phraseId, revision } }) => {
      const { changeId } = await context.workspace().change('phraseRemoved', async (db) => {
        await findPhraseAt(db, phraseId, revision);
        await deletePhrase(db, phraseId);
      });
      return { changeId };
    }),
  });
}

async function mustBeFree(db: Transaction<Schema>, phrase: Phrase): Promise<void> {
  if (await isTaken(db, phrase)) throw refusal('shortcutTaken', { shortcut: phrase.shortcut });
}
