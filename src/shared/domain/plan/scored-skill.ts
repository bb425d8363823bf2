import { type PriorityInputs, type PriorityRule, priorityOf, type RankableSkill } from './priority.ts';
import type { PriorityPart } from './ranking.ts';

/** A rated skill with its computed priority, on its way to a rank. */
export interface ScoredSkill {
  readonly skill: RankableSkill;
  readonly inputs: PriorityInputs;
  readonly parts: readonly PriorityPart[];
  /** 0 to 100. */
  readonly priority: number;
  /** 1 for gates, 2 for all others. */
  readonly tier: 1 | 2;
  /** Place in the plan, which decides between equals. */
  readonly position: number;
}

export function scoreSkill(skill: RankableSkill, inputs: PriorityInputs, position: number, rule: PriorityRule): ScoredSkill {
  const parts = rule(inputs);
  return { skill, inputs, parts, priority: priorityOf(parts), tier: skill.gate ? 1 : 2, position };
}

/** By the rule: gates first, then the higher priority, then the plan's own order. */
export function byRule(a: ScoredSkill, b: ScoredSkill): number {
  return a.tier - b.tier || b.priority - a.priority || a.position - b.position;
}
