import type { Kysely } from 'kysely';
import type { PlanReading } from '#shared/contract/plans.ts';
import { FollowUp } from '#shared/domain/follow-up.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { Schema } from '../../database/schema.ts';
import { plannedSkills } from '../sections/plan-words.ts';
import type { OpenStep } from './short-paper-data.ts';

const Step = FollowUp.pick({ words: true, owner: true, ownerName: true, dueOn: true });

/** What is agreed with a client and still open, of the follow-ups and of the plan's steps: by due date, those without one last. */
export async function readOpenSteps(db: Kysely<Schema>, clientId: ClientId, plan: PlanReading | null): Promise<OpenStep[]> {
  const rows = await db
    .selectFrom('follow_up')
    .select(['words', 'owner', 'owner_name as ownerName', 'due_on as dueOn'])
    .where('client_id', '=', clientId)
    .where('done_on', 'is', null)
    .orderBy('agreed_on')
    .orderBy('id')
    .execute();
  const agreed = Step.array()
    .parse(rows)
    .map(({ dueOn, ...step }) => ({ ...step, due: dueOn }));
  const planned = (plan === null ? [] : plannedSkills(plan)).flatMap(({ actions }) =>
    actions
      .filter(({ doneOn }) => doneOn === null)
      .map(({ text, owner, ownerName, due }): OpenStep => ({ words: text, owner, ownerName, due })),
  );
  return [...agreed, ...planned].toSorted((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'));
}
