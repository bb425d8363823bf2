import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import { notFound } from '../refusal.ts';

export function occupationsHandlers({ occupations }: EngineContext) {
  const os = implement(contract).occupations;
  return os.router({
    search: os.search.handler(async ({ input: { text, limit } }) => [...(await occupations.search(text, limit))]),
    list: os.list.handler(async () => [...(await occupations.rows())]),
    neighbours: os.neighbours.handler(async ({ input: { socCode } }) => {
      const found = await occupations.neighbours(socCode);
      if (found === null) throw notFound('occupation');
      return [...found];
    }),
    read: os.read.handler(async ({ input: { socCode } }) => {
      const reading = await occupations.read(socCode);
      if (reading === null) throw notFound('occupation');
      return reading;
    }),
    transition: os.transition.handler(async ({ input: { from, to, studied } }) => {
      const found = await (await occupations.steps()).transition(from, to, studied);
      if (found === null) throw notFound('occupation');
      return found;
    }),
    info: os.info.handler(() => occupations.info()),
    warm: os.warm.handler(async () => {
      await occupations.warm();
      return { ready: true as const };
    }),
  });
}
