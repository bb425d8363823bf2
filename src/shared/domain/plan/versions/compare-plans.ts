import type { PlanAction, PlanSkill, SkillPlan } from '../plan.ts';
import { compareOrder } from './compare-order.ts';
import { changedFields, pairRecords, sameValue } from './compare-records.ts';
import {
  milestoneFields,
  type Outcome,
  outcomeFields,
  type PlanChange,
  planFields,
  skillFields,
  stepFields,
  targetFields,
} from './plan-change.ts';
import { figuresOf, type PlanState } from './plan-version.ts';

/**
 * Every difference between two states of a plan, read from the first to the second; none where they are the same plan. Read the other way
 * round the same things are named, with what was and what is exchanged. Ids, revisions and the hours due on the day of reading say nothing.
 */
export function comparePlans(from: PlanState, to: PlanState): PlanChange[] {
  return [
    ...changedFields(planFields, from.plan, to.plan).map((change) => ({ kind: 'plan' as const, ...change })),
    ...compareTargets(from.plan, to.plan),
    ...compareSkills(from.plan, to.plan),
    ...compareOrder(from, to),
    ...compareMilestones(from.plan, to.plan),
    ...changedFields(outcomeFields, outcomeOf(from), outcomeOf(to)).map((change) => ({ kind: 'outcome' as const, ...change })),
  ];
}

function compareTargets(from: SkillPlan, to: SkillPlan): PlanChange[] {
  const { kept, added, removed } = pairRecords(from.targets, to.targets, ({ profileId }) => profileId);
  const titles = (list: SkillPlan['targets'], place: 0 | 1) =>
    list.filter((target) => kept.some((pair) => pair[place] === target)).map(({ profileId, title }) => ({ profileId, title }));
  const [before, after] = [titles(from.targets, 0), titles(to.targets, 1)];
  const isReordered = !sameValue(
    before.map(({ profileId }) => profileId),
    after.map(({ profileId }) => profileId),
  );
  return [
    ...added.map((target) => ({ kind: 'targetAdded' as const, group: 'targets' as const, target })),
    ...removed.map((target) => ({ kind: 'targetRemoved' as const, group: 'targets' as const, target })),
    ...kept.flatMap(([was, is]) =>
      changedFields(targetFields, was, is).map((change) => ({ kind: 'target' as const, target: is, ...change })),
    ),
    ...(isReordered
      ? [
          {
            kind: 'targetsReordered' as const,
            group: 'targets' as const,
            from: before.map(({ title }) => title),
            to: after.map(({ title }) => title),
          },
        ]
      : []),
  ];
}

function compareSkills(from: SkillPlan, to: SkillPlan): PlanChange[] {
  const { kept, added, removed } = pairRecords(from.skills, to.skills, ({ id }) => id);
  const cameOrWent = (
    skills: readonly PlanSkill[],
    others: SkillPlan,
    [one, joined]: ['skillAdded', 'skillParted'] | ['skillRemoved', 'skillMerged'],
  ) =>
    skills.map((skill): PlanChange => {
      const other = holderOf(skill, others);
      return other === undefined
        ? { kind: one, group: 'skills', skill }
        : { kind: joined, group: 'skills', skill: skill.name, other: other.name };
    });
  return [
    ...cameOrWent(added, from, ['skillAdded', 'skillParted']),
    ...cameOrWent(removed, to, ['skillRemoved', 'skillMerged']),
    ...kept.flatMap(([was, is]) => [
      ...changedFields(skillFields, was, is).map((change) => ({ kind: 'skill' as const, skill: is.name, ...change })),
      ...compareSteps(is.name, was.actions, is.actions),
    ]),
  ];
}

/** The skill of the other state that has all that this one came from: the one it was joined into. */
function holderOf({ id, sources }: PlanSkill, { skills }: SkillPlan): PlanSkill | undefined {
  if (sources.length === 0) return undefined;
  return skills.find(
    (other) =>
      other.id !== id &&
      sources.every(({ profileId, itemId }) => other.sources.some((source) => source.profileId === profileId && source.itemId === itemId)),
  );
}

function compareSteps(skill: string, from: readonly PlanAction[], to: readonly PlanAction[]): PlanChange[] {
  const { kept, added, removed } = pairRecords(from, to, ({ id }) => id);
  return [
    ...added.map((step) => ({ kind: 'stepAdded' as const, group: 'steps' as const, skill, step })),
    ...removed.map((step) => ({ kind: 'stepRemoved' as const, group: 'steps' as const, skill, step })),
    ...kept.flatMap(([was, is]) =>
      changedFields(stepFields, was, is).map((change) => ({ kind: 'step' as const, skill, step: is.text, ...change })),
    ),
  ];
}

/** Milestones have no ids: those of one title are the same. */
function compareMilestones(from: SkillPlan, to: SkillPlan): PlanChange[] {
  const { kept, added, removed } = pairRecords(from.milestones, to.milestones, ({ title }) => title);
  return [
    ...added.map((milestone) => ({ kind: 'milestoneAdded' as const, group: 'milestones' as const, milestone })),
    ...removed.map((milestone) => ({ kind: 'milestoneRemoved' as const, group: 'milestones' as const, milestone })),
    ...kept.flatMap(([was, is]) =>
      changedFields(milestoneFields, was, is).map((change) => ({ kind: 'milestone' as const, title: is.title, ...change })),
    ),
  ];
}

function outcomeOf(state: PlanState): Outcome {
  const { finish, hours, cost, costsMissing } = figuresOf(state);
  return { finish, hours, cost, costsMissing, undated: state.schedule.later.length, ruleVersion: state.ranking.ruleVersion };
}
