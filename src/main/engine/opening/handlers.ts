import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import { readOpening } from './read-opening.ts';

export function openingHandlers(context: EngineContext) {
  const os = implement(contract).opening;
  return os.router({
    read: os.read.handler(({ input: { clientId } }) => readOpening(context, clientId)),
  });
}
