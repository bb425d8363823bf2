import { requireNode24, runKept, say } from './support/run.ts';

/** Compiles every layer by its own tsconfig, two at a time, and prints what is wrong. */
const layers = ['shared', 'engine', 'shell', 'preload', 'renderer', 'tests'];
const atOnce = 2;

async function checkLayers(waiting: string[]): Promise<boolean> {
  const layer = waiting.shift();
  if (layer === undefined) return true;
  const { code, said } = await runKept('tsc', ['-p', `tsconfig.${layer}.json`, '--pretty', 'false']);
  if (code !== 0) say(`${layer}\n${said}`);
  return (await checkLayers(waiting)) && code === 0;
}

requireNode24();
const waiting = [...layers];
const sound = await Promise.all(Array.from({ length: atOnce }, () => checkLayers(waiting)));
if (sound.every((result) => result)) say(`Types hold in ${layers.length} layers.`);
else process.exitCode = 1;
