import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openTestWorkspace } from '../database/testing.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';
import { newestThatFit } from './newest-that-fit.ts';

const letters = fc.constantFrom('a', 'A', 'b', 'z', 'é', 'ก', '่', '薪', '資', ' ', '"', '%', '_', '*', '-');
const text = fc.string({ unit: letters, maxLength: 12 });

test('finds what reading every text from the newest on would find, however short the words are', async () => {
  const opened = await openTestWorkspace();
  onTestFinished(opened.close);
  const { db } = opened.workspace;
  const use = testCalls(opened.context);
  const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
  const place = await addTestProfile(opened.workspace, { socCode: '25-4031', title: 'Library Technicians' });
  const draft = { ...place, clientId: client.id, kind: 'question' as const, anchor: { itemId: 'summary', start: 0, end: 3 } };
  await use.annotations.create({ ...draft, body: 'x' });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 8 }), text, fc.integer({ min: 1, max: 3 }), async (bodies, typed, atMost) => {
      await opened.workspace.record(async (write) => {
        await write.deleteFrom('annotation').where('body', '<>', 'x').execute();
        const like = await write.selectFrom('annotation').selectAll().executeTakeFirstOrThrow();
        for (const [at, body] of bodies.entries()) {
          const row = { ...like, row: 100 + at, id: `n${at}`, body: body.normalize('NFC') };
          await write.insertInto('annotation').values(row).execute();
        }
      });
      const words = typed.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean);
      const rows = await db.selectFrom('annotation').select(['row', 'body']).orderBy('row', 'desc').execute();
      const expected = rows.filter(({ body }) => words.every((word) => body.toLowerCase().includes(word))).map(({ row }) => row);
      expect(await newestThatFit(db, 'annotation', typed, atMost)).toEqual(words.length === 0 ? null : expected.slice(0, atMost));
    }),
    { numRuns: 150 },
  );
});
