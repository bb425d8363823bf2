import { type ReactElement, useState } from 'react';
import { Button, Table, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import { PlaceDialog } from './PlaceDialog.tsx';
import { timelineRows } from './timeline-rows.ts';

interface TimelineTableProps {
  readonly reading: PlanReading;
  readonly changes: PlanChanges;
}

/** The timeline's dates as a table: the same facts for whoever reads better in rows, and a form where the drawing is dragged. */
export function TimelineTable({ reading, changes }: TimelineTableProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const [open, setOpen] = useState<PlanSkillId | null>(null);
  const skill = reading.plan.skills.find(({ id }) => id === open);
  const span = (from: Parameters<typeof dates.short>[0], to: Parameters<typeof dates.short>[0]) =>
    from === to ? dates.short(from) : say('plans.set.finishRange', { earliest: dates.short(from), latest: dates.short(to) });
  return (
    <>
      <Table label={say('plans.timeline.title')}>
        <thead>
          <tr>
            <th>{say('plans.timeline.column.skill')}</th>
            <th>{say('plans.timeline.column.start')}</th>
            <th>{say('plans.timeline.column.finish')}</th>
            <th>{say('timeline.column.notBefore')}</th>
            <th className="end">{say('plans.timeline.column.done')}</th>
            <th>
              <span className="visuallyHidden">{say('timeline.column.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {timelineRows(reading).map((row) => (
            <tr key={row.id}>
              <td>{row.name}</td>
              <td>{span(row.start, row.latestStart)}</td>
              <td>{span(row.finish.earliest, row.finish.latest)}</td>
              <td>{row.notBefore === null ? '–' : dates.short(row.notBefore)}</td>
              <td className="end figure">{say('plans.timeline.hoursOf', { done: row.hoursDone, hours: row.hours })}</td>
              <td className="end">
                <Button size="small" kind="quiet" label={say('timeline.changeLabel', { skill: row.name })} onPress={() => setOpen(row.id)}>
                  {say('timeline.change')}
                </Button>
              </td>
            </tr>
          ))}
          {reading.plan.pauses.map((pause) => (
            <tr key={pause.from}>
              <td>{say('plans.timeline.pauseRow')}</td>
              <td>{dates.short(pause.from)}</td>
              <td>{dates.short(pause.to)}</td>
              <td colSpan={3} />
            </tr>
          ))}
          <tr>
            <td>{say('plans.timeline.reviews')}</td>
            <td colSpan={5}>{reading.schedule.reviews.map((date) => dates.short(date)).join(', ')}</td>
          </tr>
        </tbody>
      </Table>
      {skill ? <PlaceDialog reading={reading} skill={skill} changes={changes} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
