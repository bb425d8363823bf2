import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { SectionHead, Table, useText } from '#renderer/ui/index.ts';
import type { WeekWork } from '#shared/domain/plan/week-work.ts';
import { hoursText } from '../words.ts';

/** The skills that the week works on: the hours it asks for by the schedule, and the hours logged in it. */
export function WeekSkills({ week: { skills } }: { readonly week: WeekWork }): ReactElement {
  const say = useText();
  const intl = useIntl();
  return (
    <section>
      <SectionHead title={say('planWork.week.skills')} />
      {skills.length === 0 ? (
        <p className="caption">{say('planWork.week.noSkills')}</p>
      ) : (
        <Table label={say('planWork.week.skills')}>
          <thead>
            <tr>
              <th scope="col">{say('plans.table.skill')}</th>
              <th scope="col" className="end">
                {say('planWork.week.asked')}
              </th>
              <th scope="col" className="end">
                {say('planWork.week.logged')}
              </th>
            </tr>
          </thead>
          <tbody>
            {skills.map(({ skill, hours, logged }) => (
              <tr key={skill.id}>
                <td>{skill.name}</td>
                <td className="end figure">{hours === null ? '–' : say('plans.table.hours', { hours: hoursText(hours) ?? '' })}</td>
                <td className="end figure">{say('plans.table.hours', { hours: intl.formatNumber(logged) })}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
