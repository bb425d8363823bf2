import type { ReactElement } from 'react';
import { Table, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import { timelineRows } from './timeline-rows.ts';

/** The timeline's dates as a table: the same facts for whoever reads better in rows. */
export function TimelineTable({ reading }: { readonly reading: PlanReading }): ReactElement {
  const say = useText();
  const dates = useDates();
  const span = (from: Parameters<typeof dates.short>[0], to: Parameters<typeof dates.short>[0]) =>
    from === to ? dates.short(from) : say('plans.set.finishRange', { earliest: dates.short(from), latest: dates.short(to) });
  return (
    <Table label={say('plans.timeline.title')}>
      <thead>
        <tr>
          <th>{say('plans.timeline.column.skill')}</th>
          <th>{say('plans.timeline.column.start')}</th>
          <th>{say('plans.timeline.column.finish')}</th>
          <th className="end">{say('plans.timeline.column.done')}</th>
        </tr>
      </thead>
      <tbody>
        {timelineRows(reading).map((row) => (
          <tr key={row.id}>
            <td>{row.name}</td>
            <td>{span(row.start, row.latestStart)}</td>
            <td>{span(row.finish.earliest, row.finish.latest)}</td>
            <td className="end figure">{say('plans.timeline.hoursOf', { done: row.hoursDone, hours: row.hours })}</td>
          </tr>
        ))}
        {reading.plan.pauses.map((pause) => (
          <tr key={pause.from}>
            <td>{say('plans.timeline.pauseRow')}</td>
            <td>{dates.short(pause.from)}</td>
            <td>{dates.short(pause.to)}</td>
            <td />
          </tr>
        ))}
        <tr>
          <td>{say('plans.timeline.reviews')}</td>
          <td colSpan={3}>{reading.schedule.reviews.map((date) => dates.short(date)).join(', ')}</td>
        </tr>
      </tbody>
    </Table>
  );
}
