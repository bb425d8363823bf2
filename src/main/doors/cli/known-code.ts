import { ORPCError } from '@orpc/client';
import type { SocCode } from '#shared/domain/occupation/occupation.ts';
import { CommandRefused } from './failure.ts';

/** Asks the engine for an occupation; refuses `codeUnknown` where the library has none of that code. */
export async function ofKnownCode<Value>(socCode: SocCode, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'NOT_FOUND') throw new CommandRefused('codeUnknown', { socCode });
    throw error;
  }
}
