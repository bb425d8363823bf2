import { resolve } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { spareMemory } from '../../../src/main/doors/spare-memory.ts';
import { testClock } from '../../../src/main/engine/database/testing.ts';
import { createEngine } from '../../../src/main/engine/engine.ts';
import {
  fillSampleWorkspace,
  generateManyClients,
  generateManyNotes,
  generateManyResources,
} from '../../../src/main/engine/sample/index.ts';
import { randomIds } from '../../../src/main/engine/system.ts';
import { mostMemory } from './most-memory.ts';
import { makePapers } from './papers.ts';
import { type ScreenTimes, screens } from './screens.ts';

/**
 * One engine in a process of its own, so that its memory is its own: `fill FOLDER CLIENTS SESSION_NOTES ANNOTATIONS RESOURCES` makes an office,
 * `measure FOLDER` opens it and prints what its screens ask for, in milliseconds, and the most memory it held, as JSON; `papers FOLDER COUNT` makes
 * that many career reports in a batch and prints how long that took and what memory it held. Run in the project's folder.
 */
const [work = '', workspace = '', ...amounts] = process.argv.slice(2);
const passphrase = 'ten plain ducks walk home';
spareMemory();
const faults: unknown[] = [];
const engine = createEngine({
  paths: { workspace, resources: resolve('resources') },
  clock: testClock(),
  ids: randomIds,
  log: { info: () => {}, fault: (_event, error) => `fault ${faults.push(error)}` },
  vaultOptions: { passphraseCost: { memoryKiB: 8, iterations: 1, parallelism: 1 } },
});
const calls = createRouterClient(engine.router);

if (work === 'fill') {
  const [clients = 0, sessionNotes = 0, annotations = 0, resources = 0] = amounts.map(Number);
  await calls.vault.create({ passphrase });
  await fillSampleWorkspace(engine.context);
  await generateManyClients(engine.context, clients);
  await generateManyNotes(engine.context, { sessionNotes, annotations });
  await generateManyResources(engine.context, resources);
} else if (work === 'papers') {
  await calls.vault.unlock({ passphrase });
  const count = Number(amounts[0]);
  const batch = await makePapers(calls, count, [count / 4, count]);
  process.stdout.write(`${JSON.stringify({ ...batch, megabytes: mostMemory() })}\n`);
} else {
  await calls.vault.unlock({ passphrase });
  const times: ScreenTimes = {};
  for (const [name, ask] of Object.entries(screens)) times[name] = await ask(calls);
  process.stdout.write(`${JSON.stringify({ times, megabytes: mostMemory() })}\n`);
}
if (faults.length > 0) throw faults[0];
await engine.close();
