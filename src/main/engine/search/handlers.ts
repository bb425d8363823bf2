import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import { searchAll } from './search-all.ts';

export function searchHandlers(context: EngineContext) {
  const os = implement(contract).search;
  return os.router({
    all: os.all.handler(async ({ input: { text } }) => {
      if (text.trim() === '') readNamesAhead(context);
      return searchAll(context, text);
    }),
  });
}

/** Empty text is asked for when the search opens: the library's names, which take about a second to read, are then ready for the first letters. */
function readNamesAhead({ occupations, log }: EngineContext): void {
  setImmediate(() => occupations.search('', 1).catch((error: unknown) => log.fault('occupationNamesUnread', error)));
}
