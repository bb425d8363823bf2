import type { ActionKind, PlanSkill } from '#shared/domain/plan/plan.ts';
import type { PriorityTerm } from '#shared/domain/plan/ranking.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

const LEVELS: readonly MessageId[] = ['plans.level.0', 'plans.level.1', 'plans.level.2', 'plans.level.3', 'plans.level.4'];

/** The words for a skill level: 0 new to it … 4 can teach it; null is not rated. */
export function levelMessage(level: number | null): MessageId {
  return (level === null ? undefined : LEVELS[level]) ?? 'plans.level.unknown';
}

/** The short name of a priority term. */
export const TERM_NAMES: Readonly<Record<PriorityTerm, MessageId>> = {
  gap: 'plans.term.name.gap',
  importance: 'plans.term.name.importance',
  lists: 'plans.term.name.lists',
  interest: 'plans.term.name.interest',
  opens: 'plans.term.name.opens',
};

/** What stands in place of a priority term that is not known. */
export const TERM_UNKNOWN: Readonly<Record<PriorityTerm, MessageId>> = {
  gap: 'plans.term.unknown.gap',
  importance: 'plans.term.unknown.importance',
  lists: 'plans.term.unknown.lists',
  interest: 'plans.term.unknown.interest',
  opens: 'plans.term.unknown.opens',
};

/** The four kinds of step. */
export const ACTION_KINDS: Readonly<Record<ActionKind, MessageId>> = {
  learn: 'plans.actions.kind.learn',
  do: 'plans.actions.kind.do',
  show: 'plans.actions.kind.show',
  check: 'plans.actions.kind.check',
};

/** Points of a priority as they are shown and printed: in tenths, so that the parts add up to the sum. */
export const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** Hours as a range of text: both figures, one when they are the same, null when none is stated. */
export function hoursText(hours: PlanSkill['hours']): string | null {
  if (!hours) return null;
  return hours.low === hours.high ? String(hours.low) : `${hours.low}–${hours.high}`;
}
