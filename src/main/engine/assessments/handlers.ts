import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import { confidenceWrites } from './confidence.ts';
import { readConfidence } from './confidence-store.ts';
import { readInterests } from './interest-store.ts';
import { interestWrites } from './interests.ts';
import { readRatedSkills } from './rated-skills.ts';
import { routesForClient } from './routes-for-client.ts';
import { rateSkill } from './skills.ts';
import { suggestForClient } from './suggest-for-client.ts';
import { readWeightSets } from './weight-store.ts';
import { weightWrites } from './weights.ts';

export function assessmentsHandlers(context: EngineContext) {
  const os = implement(contract).assessments;
  const interests = interestWrites(context);
  const weights = weightWrites(context);
  const confidence = confidenceWrites(context);
  const db = () => context.workspace().db;

  return os.router({
    interests: os.interests.handler(async ({ input }) => ({
      today: context.clock.today(),
      results: await readInterests(db(), input.clientId),
    })),
    recordInterests: os.recordInterests.handler(({ input }) => interests.record(input)),
    beginQuestions: os.beginQuestions.handler(({ input }) => interests.begin(input.clientId)),
    answerQuestion: os.answerQuestion.handler(({ input }) => interests.answer(input)),
    removeInterests: os.removeInterests.handler(({ input }) => interests.remove(input.resultId)),

    weights: os.weights.handler(({ input }) => readWeightSets(db(), input.clientId)),
    setWeights: os.setWeights.handler(({ input }) => weights.set(input)),
    restoreWeights: os.restoreWeights.handler(({ input }) => weights.restore(input.setId)),

    skills: os.skills.handler(({ input }) => readRatedSkills(db(), input.clientId, context.clock.today())),
    rateSkill: os.rateSkill.handler(({ input }) => rateSkill(context, input)),

    confidence: os.confidence.handler(({ input }) => readConfidence(db(), input.clientId)),
    recordConfidence: os.recordConfidence.handler(({ input }) => confidence.record(input)),
    removeConfidence: os.removeConfidence.handler(({ input }) => confidence.remove(input.readingId)),

    suggestions: os.suggestions.handler(({ input }) => suggestForClient(db(), context.occupations, input.clientId)),
    routes: os.routes.handler(({ input }) => routesForClient(db(), context.occupations, input.clientId)),
  });
}
