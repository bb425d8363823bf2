import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '#renderer/ui/index.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { hoursText } from '../words.ts';

/** The sum of a skill's hours log, of the hours it takes. */
export function DoneHours({ skill }: { readonly skill: PlanSkill }): ReactElement {
  const say = useText();
  const done = useIntl().formatNumber(skill.hoursDone);
  const of = hoursText(skill.hours);
  return (
    <span className="figure">
      {of === null ? say('plans.table.doneOfUnknown', { done }) : say('plans.table.hoursDone', { done, hours: of })}
    </span>
  );
}
