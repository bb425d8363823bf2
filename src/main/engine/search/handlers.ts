import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import { searchAll } from './search-all.ts';

export function searchHandlers(context: EngineContext) {
  const os = implement(contract).search;
  return os.router({ all: os.all.handler(({ input: { text } }) => searchAll(context.workspace().db, text)) });
}
