import { ORPCError } from '@orpc/server';
import type { EngineContext, Workspace } from './context.ts';

/** The open workspace, or null while there is none: for what can also be done without a case file. */
export function openWorkspace(context: Pick<EngineContext, 'workspace'>): Workspace | null {
  try {
    return context.workspace();
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'LOCKED') return null;
    throw error;
  }
}
