import type { PlanSkillId } from '../../ids.ts';
import type { PlanSkill } from '../plan.ts';
import { changedFields } from './compare-records.ts';
import type { ChangeGroup, PlanChange, RankMove, RankReason } from './plan-change.ts';
import { skillFields } from './plan-change.ts';
import type { PlanState } from './plan-version.ts';

/** The groups of the fields that a place is made from. */
const movingGroups: ReadonlySet<ChangeGroup> = new Set(['skills', 'order', 'ratings']);

/**
 * Which planned skills stand elsewhere than before, among those planned in both states. One that was moved by the client or rated anew has a
 * line of its own; those that only made room share one.
 */
export function compareOrder(from: PlanState, to: PlanState): PlanChange[] {
  const [before, after] = [placesOf(from), placesOf(to)];
  const [common, commonAfter] = [among(before, after), among(after, before)];
  const moved: PlanChange[] = [];
  const shifted: RankMove[] = [];
  for (const was of from.plan.skills) {
    const is = to.plan.skills.find(({ id }) => id === was.id);
    const [rank, rankNow] = [before.get(was.id), after.get(was.id)];
    if (is === undefined || rank === undefined || rankNow === undefined || rank === rankNow) continue;
    if (common.indexOf(was.id) === commonAfter.indexOf(was.id)) continue;
    const move = { skill: is.name, from: rank, to: rankNow };
    const because = reasonOf(was, is);
    if (because === null) shifted.push(move);
    else moved.push({ kind: 'rankMoved', group: 'order', because, ...move });
  }
  return shifted.length === 0 ? moved : [...moved, { kind: 'ranksShifted', group: 'order', moves: shifted }];
}

/** Places among the planned skills that are ranked, counted from 1, first to last. */
export function placesOf({ plan, ranking }: Pick<PlanState, 'plan' | 'ranking'>): ReadonlyMap<PlanSkillId, number> {
  const planned = new Set(plan.skills.filter(({ standing }) => standing === 'planned').map(({ id }) => id));
  const ranked = ranking.ranked.filter(({ id }) => planned.has(id)).toSorted((left, right) => left.rank - right.rank);
  return new Map(ranked.map(({ id }, place) => [id, place + 1]));
}

function among(places: ReadonlyMap<PlanSkillId, number>, others: ReadonlyMap<PlanSkillId, number>): PlanSkillId[] {
  return [...places.keys()].filter((id) => others.has(id));
}

function reasonOf(was: PlanSkill, is: PlanSkill): RankReason | null {
  if (was.clientRank !== is.clientRank) return { kind: 'client', from: ownPlace(was), to: ownPlace(is) };
  const fields = changedFields(skillFields, was, is)
    .filter(({ group, field }) => movingGroups.has(group) && field !== 'name' && field !== 'clientReason')
    .map(({ field }) => field);
  return fields.length === 0 ? null : { kind: 'fields', fields };
}

function ownPlace({ clientRank, clientReason }: PlanSkill) {
  return { clientRank, clientReason };
}
