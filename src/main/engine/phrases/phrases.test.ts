import { createRouterClient } from '@orpc/server';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { phrasesHandlers } from './index.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testPhrases>;

const testPhrases = ({ context }: TestWorkspace) => createRouterClient(phrasesHandlers(context));

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testPhrases(opened);
});

test('phrases are listed by shortcut, in small letters of any script', async () => {
  await use.add({ shortcut: 'Plan', words: 'The plan was gone through together.' });
  await use.add({ shortcut: 'นัด', words: 'นัดครั้งต่อไป' });
  await use.add({ shortcut: 'ok', words: 'The client agreed.' });
  expect((await use.list()).map(({ shortcut }) => shortcut)).toEqual(['ok', 'plan', 'นัด']);
  await expect(use.add({ shortcut: 'two words', words: 'x' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('a shortcut stands for one phrase', async () => {
  const { phrase } = await use.add({ shortcut: 'ok', words: 'The client agreed.' });
  const { phrase: other } = await use.add({ shortcut: 'plan', words: 'The plan was gone through together.' });
  const taken = { data: { code: 'shortcutTaken', details: { shortcut: 'ok' } } };
  await expect(use.add({ shortcut: 'OK', words: 'Again' })).rejects.toMatchObject(taken);
  await expect(use.update({ phraseId: other.id, revision: 1, shortcut: 'ok' })).rejects.toMatchObject(taken);
  expect((await use.update({ phraseId: phrase.id, revision: 1, shortcut: 'ok', words: 'Agreed.' })).phrase).toMatchObject({ revision: 2 });
});

test('a change over a newer one is refused; every change is taken back', async () => {
  const { phrase, changeId } = await use.add({ shortcut: 'ok', words: 'The client agreed.' });
  const updated = await use.update({ phraseId: phrase.id, revision: 1, words: 'Agreed by the client.' });
  const late = use.update({ phraseId: phrase.id, revision: 1, words: 'Late' });
  await expect(late).rejects.toMatchObject({ data: { code: 'changedSince' } });
  await expect(use.remove({ phraseId: phrase.id, revision: 1 })).rejects.toMatchObject({ data: { code: 'changedSince' } });
  const removed = await use.remove({ phraseId: phrase.id, revision: 2 });
  await opened.workspace.undo(removed.changeId);
  await opened.workspace.undo(updated.changeId);
  expect(await use.list()).toEqual([{ ...phrase, revision: 3 }]);
  await opened.workspace.undo(changeId);
  expect(await use.list()).toEqual([]);
});
