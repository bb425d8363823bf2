import type { Milestone, PlanAction, PlanSkill, SkillPlan } from '../plan.ts';
import type { Schedule } from '../schedule.ts';

/** The groups in which the differences between two states of a plan are read, in that order. */
export const changeGroups = ['settings', 'targets', 'skills', 'order', 'ratings', 'hours', 'steps', 'milestones', 'outcome'] as const;
export type ChangeGroup = (typeof changeGroups)[number];

/** Ids and revisions say nothing to a person, and what a step was made from is not what it says; lists of records are compared record by record. */
export type PlanField = Exclude<
  keyof SkillPlan,
  'id' | 'clientId' | 'number' | 'revision' | 'updatedAt' | 'targets' | 'milestones' | 'skills'
>;
export type TargetField = Exclude<keyof SkillPlan['targets'][number], 'profileId'>;
export type MilestoneField = Exclude<keyof Milestone, 'title'>;
export type SkillField = Exclude<keyof PlanSkill, 'id' | 'revision' | 'actions'>;
export type StepField = Exclude<keyof PlanAction, 'id' | 'revision' | 'resourceId'>;

/** In which group each field is told. A field that is new to a plan does not compile until it has its place here. */
export const planFields: Readonly<Record<PlanField, ChangeGroup>> = {
  title: 'settings',
  startDate: 'settings',
  hoursPerWeek: 'settings',
  pauses: 'settings',
  budget: 'settings',
  deadline: 'settings',
  agreedOn: 'settings',
};
export const targetFields: Readonly<Record<TargetField, ChangeGroup>> = { socCode: 'targets', title: 'targets' };
export const milestoneFields: Readonly<Record<MilestoneField, ChangeGroup>> = { due: 'milestones', reachedOn: 'milestones' };
export const skillFields: Readonly<Record<SkillField, ChangeGroup>> = {
  name: 'skills',
  standing: 'skills',
  sources: 'skills',
  needs: 'order',
  notBefore: 'order',
  clientRank: 'order',
  clientReason: 'order',
  levelNow: 'ratings',
  levelTarget: 'ratings',
  importance: 'ratings',
  interest: 'ratings',
  gate: 'ratings',
  hours: 'hours',
  hoursDone: 'hours',
  ifThen: 'steps',
  obstacle: 'steps',
  obstacleAnswer: 'steps',
};
export const stepFields: Readonly<Record<StepField, ChangeGroup>> = {
  kind: 'steps',
  text: 'steps',
  owner: 'steps',
  ownerName: 'steps',
  agreedOn: 'steps',
  due: 'steps',
  doneOn: 'steps',
  hours: 'hours',
  cost: 'hours',
};

/** What comes out of a plan as a whole. */
export interface Outcome {
  readonly finish: Schedule['finish'];
  readonly hours: Schedule['totals']['hours'];
  readonly cost: number | null;
  readonly costsMissing: number;
  /** Planned skills without dates. */
  readonly undated: number;
  readonly ruleVersion: string;
}
export const outcomeFields: Readonly<Record<keyof Outcome, ChangeGroup>> = {
  finish: 'outcome',
  hours: 'outcome',
  cost: 'outcome',
  costsMissing: 'outcome',
  undated: 'outcome',
  ruleVersion: 'outcome',
};

/** One field of a record with what it was and what it is; null: not stated. */
export interface FieldChange<Field extends string, Value> {
  readonly group: ChangeGroup;
  readonly field: Field;
  readonly from: Value;
  readonly to: Value;
}

/** The client's own place for a skill, and why; nulls: none was chosen, or no reason was given. */
type OwnPlace = Pick<PlanSkill, 'clientRank' | 'clientReason'>;

/** Why a skill has another place: the client's own move, or what was rated of it. */
export type RankReason =
  | { readonly kind: 'client'; readonly from: OwnPlace; readonly to: OwnPlace }
  | { readonly kind: 'fields'; readonly fields: readonly SkillField[] };

/** A skill's place among the planned ones, counted from 1. */
export interface RankMove {
  readonly skill: string;
  readonly from: number;
  readonly to: number;
}

type Target = SkillPlan['targets'][number];

/** One difference between two states of a plan, read from the first to the second. */
export type PlanChange =
  | ({ readonly kind: 'plan' } & FieldChange<PlanField, SkillPlan[PlanField]>)
  | { readonly kind: 'targetAdded' | 'targetRemoved'; readonly group: 'targets'; readonly target: Target }
  | ({ readonly kind: 'target'; readonly target: Target } & FieldChange<TargetField, string>)
  | { readonly kind: 'targetsReordered'; readonly group: 'targets'; readonly from: readonly string[]; readonly to: readonly string[] }
  | { readonly kind: 'milestoneAdded' | 'milestoneRemoved'; readonly group: 'milestones'; readonly milestone: Milestone }
  | ({ readonly kind: 'milestone'; readonly title: string } & FieldChange<MilestoneField, Milestone[MilestoneField]>)
  | { readonly kind: 'skillAdded' | 'skillRemoved'; readonly group: 'skills'; readonly skill: PlanSkill }
  /** A skill that was joined into another, or that stands for itself again. */
  | { readonly kind: 'skillMerged' | 'skillParted'; readonly group: 'skills'; readonly skill: string; readonly other: string }
  | ({ readonly kind: 'skill'; readonly skill: string } & FieldChange<SkillField, PlanSkill[SkillField]>)
  | ({ readonly kind: 'rankMoved'; readonly group: 'order'; readonly because: RankReason } & RankMove)
  | { readonly kind: 'ranksShifted'; readonly group: 'order'; readonly moves: readonly RankMove[] }
  | { readonly kind: 'stepAdded' | 'stepRemoved'; readonly group: 'steps'; readonly skill: string; readonly step: PlanAction }
  | ({ readonly kind: 'step'; readonly skill: string; readonly step: string } & FieldChange<StepField, PlanAction[StepField]>)
  | ({ readonly kind: 'outcome' } & FieldChange<keyof Outcome, Outcome[keyof Outcome]>);
