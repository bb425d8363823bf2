import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { openTestWorkspace } from '#engine/database/testing.ts';
import { searchAll } from '#engine/search/search-all.ts';
import { addTestProfile } from '../test-profiles.ts';
test('bench', async () => {
  const o = await openTestWorkspace();
  let t = performance.now();
  const lap = (n: string) => { process.stderr.write('LAP '+n+' '+ Math.round(performance.now() - t)+'\n'); t = performance.now(); };
  const text = readFileSync('/work/shared/pages/librarians.zh-Hant.txt', 'utf8');
  for (let i = 0; i < 1016; i++) await addTestProfile(o.workspace, { socCode: `11-${String(1000 + i)}`, title: 'Occupation number ' + i, summary: text.slice(0, 4000), skills: Array.from({length: 40}, (_, k) => ({ name: 'skill ' + k, example: text.slice(k * 100, k * 100 + 200) })) });
  lap('fill');
  for (let i = 0; i < 3; i++) { await searchAll(o.workspace.db, 'number 77'); lap('search name'); await searchAll(o.workspace.db, 'librarian'); lap('search common word'); await searchAll(o.workspace.db, ''); lap('search empty'); await searchAll(o.workspace.db, 'ab'); lap('short'); }
  await o.close();
}, 120000);
