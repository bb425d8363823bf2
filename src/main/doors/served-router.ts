import type { Router } from '@orpc/server';
import type { Contract } from '#shared/contract/index.ts';

/** The engine as a door sees it: the contract, implemented, needing nothing from the caller. */
export type ServedRouter = Router<Contract, Record<never, never>>;
