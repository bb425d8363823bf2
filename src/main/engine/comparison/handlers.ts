import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import { compareStep } from './compare-step.ts';
import { enterValue } from './enter-value.ts';
import { readComparison } from './read-comparison.ts';

export function comparisonHandlers(context: EngineContext) {
  const os = implement(contract).comparison;
  return os.router({
    read: os.read.handler(({ input }) => readComparison(context, input.clientId, input.profileIds)),
    enterValue: os.enterValue.handler(({ input }) => enterValue(context, input)),
    transition: os.transition.handler(({ input }) => compareStep(context, input)),
  });
}
