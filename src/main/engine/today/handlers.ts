import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import { readTodayClients } from './read-clients.ts';

export function todayHandlers(context: EngineContext) {
  const os = implement(contract).today;
  return os.router({
    clients: os.clients.handler(() => readTodayClients(context.workspace().db, context.clock.today())),
  });
}
