import { useIntl } from 'react-intl';
import { useDates, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import { spanOf } from '#shared/domain/plan/bar-move.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { useFinishSentence } from '../use-finish-sentence.ts';
import { hoursText } from '../words.ts';
import type { BarOutcome, BarRefusal } from './bar-draft.ts';

/** One sentence or two about a bar on its way: where it begins or what it takes, and the plan's finish; or why it cannot go there. */
export function useBarWords(reading: PlanReading): (skill: PlanSkill, outcome: BarOutcome) => string {
  const say = useText();
  const dates = useDates();
  const intl = useIntl();
  const finish = useFinishSentence(reading);
  const nameOf = (id: PlanSkillId) => reading.plan.skills.find((skill) => skill.id === id)?.name ?? '';
  const refusal = (skill: string, reason: BarRefusal): string => {
    switch (reason.kind) {
      case 'planStart':
        return say('timeline.refused.planStart', { date: dates.full(reason.date), skill });
      case 'needs':
        return say('timeline.refused.needs', { skill, needed: nameOf(reason.id), date: dates.full(reason.until) });
      case 'places':
        return say('timeline.refused.places', {
          skill,
          others: intl.formatList(reason.ids.map(nameOf)),
          count: reason.ids.length,
          inOrder: String(reason.inOrder),
        });
      case 'beyondHorizon':
        return say('timeline.refused.beyondHorizon', { skill });
      case 'done':
        return say('timeline.refused.done', { skill, hours: reason.hours });
      case 'past':
        return say('timeline.refused.past', { skill });
    }
  };
  return (skill, outcome) => {
    if (outcome.kind === 'refused') return refusal(skill.name, outcome.reason);
    const span = spanOf(outcome.reading.schedule, skill.id);
    const words = { skill: skill.name, finish: finish(outcome.reading) };
    return outcome.kind === 'waits'
      ? say('timeline.begins', { ...words, date: span ? dates.full(span.start.earliest) : '' })
      : say('timeline.takes', {
          ...words,
          before: hoursText(skill.hours) ?? '',
          after: hoursText(outcome.hours) ?? '',
          date: span ? dates.full(span.finish.earliest) : '',
        });
  };
}
