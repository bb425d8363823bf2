import { stringify } from 'csv-stringify/sync';
import type { PlanAction, PlanSkill } from '#shared/domain/plan/plan.ts';
import type { RankedSkill } from '#shared/domain/plan/ranking.ts';
import type { ScheduledSkill } from '#shared/domain/plan/schedule.ts';
import { harmlessCell } from '#shared/domain/spreadsheet-cell.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import type { Translate } from '#shared/locales/translate.ts';
import type { PlanToGo } from './plan-to-go.ts';

type Cell = string | number | null;

/** A skill with what the rules make of it, in the plan it is of. */
interface SkillRow {
  readonly skill: PlanSkill;
  readonly ranked: RankedSkill | undefined;
  readonly time: ScheduledSkill | undefined;
  readonly toGo: PlanToGo;
  readonly say: Translate;
}

/** The columns in their order: what stands in the row of a skill, and what in the row of a step. What is not stated is empty. */
const columns: readonly {
  readonly head: MessageId;
  readonly skill?: (row: SkillRow) => Cell;
  readonly step?: (action: PlanAction, row: SkillRow) => Cell;
}[] = [
  { head: 'planExport.column.row', skill: ({ say }) => say('planExport.row.skill'), step: (_, { say }) => say('planExport.row.step') },
  { head: 'planExport.column.skill', skill: ({ skill }) => skill.name, step: (_, { skill }) => skill.name },
  { head: 'planExport.column.standing', skill: ({ skill, say }) => say(`planExport.standing.${skill.standing}`) },
  { head: 'planExport.column.sources', skill: ({ skill, toGo }) => sourceWords(skill, toGo) },
  { head: 'planExport.column.place', skill: ({ ranked }) => ranked?.rank ?? null },
  { head: 'planExport.column.computedPlace', skill: ({ ranked }) => ranked?.computedRank ?? null },
  { head: 'planExport.column.priority', skill: ({ ranked }) => ranked?.priority ?? null },
  { head: 'planExport.column.required', skill: ({ skill, say }) => (skill.gate ? say('planExport.yes') : null) },
  { head: 'planExport.column.levelNow', skill: ({ skill }) => skill.levelNow },
  { head: 'planExport.column.levelTarget', skill: ({ skill }) => skill.levelTarget },
  { head: 'planExport.column.importance', skill: ({ skill }) => skill.importance },
  { head: 'planExport.column.interest', skill: ({ skill }) => skill.interest },
  { head: 'planExport.column.needs', skill: ({ skill, toGo }) => needWords(skill, toGo) },
  { head: 'planExport.column.hoursLow', skill: ({ skill }) => skill.hours?.low ?? null },
  { head: 'planExport.column.hoursHigh', skill: ({ skill }) => skill.hours?.high ?? null },
  { head: 'planExport.column.hoursDone', skill: ({ skill }) => skill.hoursDone },
  { head: 'planExport.column.notBefore', skill: ({ skill }) => skill.notBefore },
  { head: 'planExport.column.startEarliest', skill: ({ time }) => time?.start.earliest ?? null },
  { head: 'planExport.column.startLatest', skill: ({ time }) => time?.start.latest ?? null },
  { head: 'planExport.column.finishEarliest', skill: ({ time }) => time?.finish.earliest ?? null },
  { head: 'planExport.column.finishLatest', skill: ({ time }) => time?.finish.latest ?? null },
  { head: 'planExport.column.kind', step: ({ kind }, { say }) => say(`plans.actions.kind.${kind}`) },
  { head: 'planExport.column.step', step: ({ text }) => text },
  { head: 'planExport.column.stepHours', step: ({ hours }) => hours },
  { head: 'planExport.column.cost', step: ({ cost }) => cost },
  { head: 'planExport.column.currency', step: ({ cost }, { toGo }) => (cost === null ? null : (toGo.plan.budget?.currency ?? 'USD')) },
  { head: 'planExport.column.owner', step: (action, { say }) => action.ownerName || say(`followUps.owner.${action.owner}`) },
  { head: 'planExport.column.agreedOn', step: ({ agreedOn }) => agreedOn },
  { head: 'planExport.column.due', step: ({ due }) => due },
  { head: 'planExport.column.doneOn', step: ({ doneOn }) => doneOn },
];

/**
 * The plan as CSV (RFC 4180) for spreadsheet programs: a row for each skill, in the order of the plan, and one for each of its steps. A byte
 * order mark says that it is UTF-8, and a text that begins like a formula gets an apostrophe.
 */
export function planTable(toGo: PlanToGo, say: Translate): string {
  const rows = rowsInOrder(toGo, say).flatMap((row) => [
    columns.map(({ skill }) => skill?.(row) ?? null),
    ...row.skill.actions.map((action) => columns.map(({ step }) => step?.(action, row) ?? null)),
  ]);
  return stringify([columns.map(({ head }) => say(head)), ...rows], {
    bom: true,
    cast: { string: harmlessCell },
    record_delimiter: 'windows',
  });
}

/** Ranked skills by their place, planned ones first; those without a place as the plan has them. */
export function rowsInOrder(toGo: PlanToGo, say: Translate): SkillRow[] {
  const ranks = new Map(toGo.ranking.ranked.map((ranked) => [ranked.id, ranked]));
  const times = new Map(toGo.schedule.scheduled.map((time) => [time.id, time]));
  const last = Number.MAX_SAFE_INTEGER;
  return toGo.plan.skills
    .map((skill) => ({ skill, ranked: ranks.get(skill.id), time: times.get(skill.id), toGo, say }))
    .toSorted(
      (one, other) => one.skill.standing.localeCompare(other.skill.standing) || (one.ranked?.rank ?? last) - (other.ranked?.rank ?? last),
    );
}

/** Codes and titles of the occupations that list the skill; those that are no target any more by their code alone. */
function sourceWords({ sources }: PlanSkill, { plan }: PlanToGo): string {
  const titles = new Map(plan.targets.map(({ profileId, title }) => [profileId, title]));
  const named = sources.map(({ profileId, socCode }) => [socCode, titles.get(profileId)].filter((part) => part !== undefined).join(' '));
  return [...new Set(named)].join('; ');
}

function needWords({ needs }: PlanSkill, { plan }: PlanToGo): string {
  return plan.skills.flatMap(({ id, name }) => (needs.includes(id) ? [name] : [])).join('; ');
}
