import type { ReactElement } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type Dates, type Say, useDates, useText } from '#renderer/ui/index.ts';
import type { JoinField } from '#shared/domain/plan/join-skills.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { hoursText, levelMessage } from '../words.ts';
import styles from './near-names.module.css';

interface JoinChoiceProps {
  readonly field: JoinField;
  /** The skill that stays, and the one that comes to it. */
  readonly skills: readonly [PlanSkill, PlanSkill];
  /** Whether what the second says holds. */
  readonly isTaken: boolean;
  readonly onChange: (isTaken: boolean) => void;
}

/** One thing that two skills state differently, as a choice between the two. */
export function JoinChoice({ field, skills, isTaken, onChange }: JoinChoiceProps): ReactElement {
  const say = useText();
  const dates = useDates();
  return (
    <RadioGroup
      className={styles.choice ?? ''}
      orientation="horizontal"
      value={isTaken ? 'other' : 'kept'}
      onChange={(chosen) => onChange(chosen === 'other')}
    >
      <Label className={styles.label ?? ''}>{say(`plans.near.field.${field}`)}</Label>
      {skills.map((skill, place) => (
        <Radio key={skill.id} value={place === 0 ? 'kept' : 'other'} className={styles.option ?? ''}>
          <span className={styles.dot} aria-hidden="true" />
          <span className={styles.value}>{valueWords(skill, field, say, dates)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** What a skill states of a field, in words. */
function valueWords(skill: PlanSkill, field: JoinField, say: Say, dates: Dates): string {
  switch (field) {
    case 'name':
      return skill.name;
    case 'levelNow':
    case 'levelTarget':
      return say(levelMessage(skill[field]));
    case 'importance':
    case 'interest':
      return say('plans.edit.rating', { rating: skill[field] ?? 0 });
    case 'hours':
      return say('plans.actions.hoursValue', { hours: hoursText(skill.hours) ?? '' });
    case 'notBefore':
      return skill.notBefore === null ? '' : dates.full(skill.notBefore);
    case 'place':
      return say('plans.near.place', { rank: skill.clientRank ?? 0, reason: skill.clientReason ?? 'none' });
    case 'ifThen':
      return skill.ifThen;
    case 'obstacle':
      return [skill.obstacle, skill.obstacleAnswer].filter((text) => text !== '').join(' → ');
  }
}
