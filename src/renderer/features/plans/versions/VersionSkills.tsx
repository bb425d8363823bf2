import type { ReactElement } from 'react';
import { Table, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { placesOf } from '#shared/domain/plan/versions/compare-order.ts';
import { type PlanState, planCurrency } from '#shared/domain/plan/versions/plan-version.ts';
import { useActionWords } from '../use-action-words.ts';
import { hoursText, levelMessage } from '../words.ts';
import styles from './VersionDialog.module.css';

interface VersionSkillsProps {
  readonly label: string;
  readonly state: PlanState;
}

/** The planned skills in their order, each with its steps; then the milestones and what was only suggested. */
export function VersionSkills({ label, state }: VersionSkillsProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const { skills, milestones } = state.plan;
  const places = placesOf(state);
  const placeOf = ({ id }: PlanSkill) => places.get(id) ?? Number.POSITIVE_INFINITY;
  const planned = skills.filter(({ standing }) => standing === 'planned').toSorted((left, right) => placeOf(left) - placeOf(right));
  const suggested = skills.filter(({ standing }) => standing === 'suggested');
  return (
    <>
      <Table label={label}>
        <thead>
          <tr>
            <th className="end">{say('planVersions.view.place')}</th>
            <th>{say('planVersions.view.skill')}</th>
            <th>{say('planVersions.view.levelHead')}</th>
            <th>{say('planVersions.view.finish')}</th>
            <th className="end">{say('planVersions.column.hours')}</th>
          </tr>
        </thead>
        {planned.map((skill) => (
          <SkillRows key={skill.id} skill={skill} state={state} place={places.get(skill.id) ?? null} />
        ))}
      </Table>
      {milestones.length === 0 ? null : (
        <section>
          <h3 className={styles.heading}>{say('planVersions.group.milestones')}</h3>
          <ul className={styles.lines}>
            {milestones.map(({ title, due, reachedOn }) => (
              <li key={title}>
                <span>{title}</span>
                <span className="caption">
                  {reachedOn === null
                    ? say('plans.actions.dueValue', { date: dates.short(due) })
                    : say('planVersions.view.reached', { date: dates.short(reachedOn) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {suggested.length === 0 ? null : (
        <p className="caption">{say('planVersions.view.suggested', { skills: suggested.map(({ name }) => name).join(', ') })}</p>
      )}
    </>
  );
}

interface SkillRowsProps {
  readonly skill: PlanSkill;
  readonly state: PlanState;
  readonly place: number | null;
}

/** What a person wrote about a skill, in the order in which it is read. */
const WORDS = ['clientReason', 'ifThen', 'obstacle', 'obstacleAnswer'] as const;

function SkillRows({ skill, state, place }: SkillRowsProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const actionWords = useActionWords(planCurrency(state.plan));
  const finish = state.schedule.scheduled.find(({ id }) => id === skill.id)?.finish ?? null;
  const hours = hoursText(skill.hours);
  const told = WORDS.filter((field) => skill[field] !== null && skill[field] !== '');
  return (
    <tbody className={styles.skill}>
      <tr>
        <td className="end figure">{place ?? ''}</td>
        <th scope="rowgroup">{skill.name}</th>
        <td>
          {say('planVersions.view.level', {
            now: say(levelMessage(skill.levelNow)),
            target: say(skill.levelTarget === null ? 'plans.level.noTarget' : levelMessage(skill.levelTarget)),
          })}
        </td>
        <td>{finish === null ? <span className="caption">{say('planVersions.view.noDate')}</span> : dates.short(finish.earliest)}</td>
        <td className="end figure">
          {hours === null ? <span className="caption">{say('planVersions.costNone')}</span> : say('planVersions.hoursValue', { hours })}
        </td>
      </tr>
      {skill.actions.length + told.length === 0 ? null : (
        <tr className={styles.more}>
          <td />
          <td colSpan={4}>
            <ul className={styles.lines}>
              {skill.actions.map((step) => {
                const { kind, hours: time, cost, due } = actionWords(step);
                const when = step.doneOn === null ? due : say('planVersions.view.stepDone', { date: dates.short(step.doneOn) });
                return (
                  <li key={step.id}>
                    <span>{step.text}</span>
                    <span className="caption">{[kind, time, cost, when].join(' · ')}</span>
                  </li>
                );
              })}
              {told.map((field) => (
                <li key={field}>
                  <span>{skill[field]}</span>
                  <span className="caption">{say(`planVersions.field.skill.${field}`)}</span>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </tbody>
  );
}
