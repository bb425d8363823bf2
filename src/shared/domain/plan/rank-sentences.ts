import type { MessageId } from '../../locales/en/index.ts';
import type { PlanSkillId } from '../ids.ts';
import { priorityInputs, type RankablePlan } from './priority.ts';
import type { RankedSkill } from './ranking.ts';

/** A message of the catalogue with what fills it; screens and papers set it in their own language. */
export interface RankSentence {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Why a skill stands where it stands, in one sentence. `list` joins names the way the reader's language does. */
export function reasonSentence(ranked: RankedSkill, plan: RankablePlan, list: (names: string[]) => string): RankSentence | null {
  const skill = plan.skills.find((entry) => entry.id === ranked.id);
  if (!skill) return null;
  // What others need of it stands in the rank already, and is not counted anew over a whole plan for each of its skills.
  const inputs = priorityInputs(skill, { ...plan, skills: [skill] });
  switch (ranked.reason.term) {
    case 'gap':
      return { id: 'plan.reason.gap', values: { levels: inputs.gap ?? 0 } };
    case 'importance':
      return { id: 'plan.reason.importance', values: { rating: inputs.importance ?? 0 } };
    case 'interest':
      return { id: 'plan.reason.interest', values: { rating: inputs.interest ?? 0 } };
    case 'lists':
      return { id: 'plan.reason.lists', values: { count: inputs.lists?.count ?? 0, total: inputs.lists?.total ?? 0 } };
    case 'opens': {
      const names = ranked.reason.opens.map((id) => nameOf(id, plan));
      return { id: 'plan.reason.opens', values: { count: names.length, skills: list(names) } };
    }
  }
}

/**
 * How near a rank is to tipping: which one rating, changed by how much, would swap it with which neighbor. Where the client has given places it is
 * said that the rule would, since a place given stays; and a rating that nobody gave could move what no change of a given one does.
 */
export function sensitivitySentence(ranked: RankedSkill, plan: Pick<RankablePlan, 'skills'>): RankSentence {
  const { sensitivity } = ranked;
  const order = plan.skills.some(({ clientRank }) => clientRank !== null) ? 'client' : 'rule';
  if (!sensitivity) {
    const isUnrated = ranked.missing.some((term) => term === 'importance' || term === 'interest');
    return { id: isUnrated ? 'plan.sensitivity.noneGiven' : 'plan.sensitivity.none', values: { order } };
  }
  const values = {
    order,
    skill: nameOf(sensitivity.with, plan),
    steps: Math.abs(sensitivity.step),
    direction: sensitivity.step < 0 ? 'lower' : 'higher',
  };
  switch (sensitivity.term) {
    case 'importance':
      return { id: 'plan.sensitivity.importance', values };
    case 'interest':
      return { id: 'plan.sensitivity.interest', values };
    default:
      return { id: 'plan.sensitivity.gap', values };
  }
}

function nameOf(id: PlanSkillId, plan: Pick<RankablePlan, 'skills'>): string {
  return plan.skills.find((skill) => skill.id === id)?.name ?? '';
}
