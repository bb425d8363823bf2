import type { ReactElement, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Table, useDates, useMoney, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { Outlook, OutlookWaysOut } from '#shared/domain/plan/what-if.ts';
import { daysBetween } from '#shared/domain/time.ts';
import { costIsStated } from '../plan-standing.ts';
import type { LimitTexts } from './read-limits.ts';
import { useWayWords } from './use-way-words.ts';
import { WayList } from './WayList.tsx';
import styles from './WhatIfPanel.module.css';

interface Side {
  readonly outlook: Outlook;
  readonly ways: OutlookWaysOut;
}

interface OutlookTableProps {
  readonly reading: PlanReading;
  readonly now: Side;
  readonly then: Side;
  readonly currency: string;
  /** Puts a figure that would keep a limit into its field. */
  readonly onTry: (texts: Partial<LimitTexts>) => void;
}

/** What comes of the plan now and with the figures tried, line by line. */
export function OutlookTable({ reading, now, then, currency, onTry }: OutlookTableProps): ReactElement {
  const say = useText();
  const words = useOutlookWords(reading, currency);
  const wayWords = useWayWords(reading, currency);
  const rows: readonly { readonly name: string; readonly cell: (side: Side) => ReactNode }[] = [
    { name: say('whatIf.row.finish'), cell: ({ outlook }) => <strong>{words.finish(outlook)}</strong> },
    { name: say('plans.settings.deadline'), cell: ({ outlook }) => words.deadline(outlook) },
    { name: say('whatIf.row.later'), cell: ({ outlook }) => words.later(outlook) },
    { name: say('whatIf.row.cost'), cell: ({ outlook }) => words.cost(outlook) },
    { name: say('plans.timeline.reviews'), cell: ({ outlook }) => words.reviews(outlook) },
    {
      name: say('whatIf.row.ways'),
      cell: ({ ways }) => <WayList found={wayWords(ways)} onTry={onTry} />,
    },
  ];
  const moved = movedDays(now.outlook, then.outlook);
  return (
    <div className={styles.outlook}>
      <Table label={say('whatIf.title')}>
        <thead>
          <tr>
            <th className={styles.what}>
              <span className="visuallyHidden">{say('whatIf.column.what')}</span>
            </th>
            <th>{say('whatIf.column.now', { hours: words.hours(now.outlook) })}</th>
            <th>{say('whatIf.column.then', { hours: words.hours(then.outlook) })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cell }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{cell(now)}</td>
              <td>{cell(then)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p role="status" className="secondary">
        {moved === null ? say('whatIf.effect.unknown') : say('whatIf.effect', { weeks: Math.abs(moved) / 7, way: Math.sign(moved) })}
      </p>
    </div>
  );
}

/** Days by which the earliest finish moves, later ones positive; null where one side has none. Plans end with a week: they are whole weeks. */
function movedDays(now: Outlook, then: Outlook): number | null {
  const [before, after] = [now.schedule.finish, then.schedule.finish];
  return before && after ? daysBetween(before.earliest, after.earliest) : null;
}

function useOutlookWords(reading: PlanReading, currency: string) {
  const say = useText();
  const dates = useDates();
  const money = useMoney();
  const intl = useIntl();
  const nameOf = (id: string) => reading.plan.skills.find((skill) => skill.id === id)?.name ?? '';
  return {
    hours: ({ limits }: Outlook) => limits.hoursPerWeek ?? 'none',
    finish: ({ schedule: { finish } }: Outlook) => {
      if (finish === null) return say('plans.set.finishNone');
      return finish.latest === finish.earliest
        ? dates.full(finish.earliest)
        : say('plans.set.finishRange', { earliest: dates.full(finish.earliest), latest: dates.full(finish.latest) });
    },
    deadline: ({ limits, deadline }: Outlook) => {
      if (limits.deadline === null) return say('plans.edit.notStated');
      if (deadline.kind === 'none') return say('plans.set.finishNone');
      return deadline.kind === 'kept' ? say('whatIf.deadline.kept') : say(`whatIf.deadline.${deadline.kind}`, { days: deadline.days });
    },
    later: ({ schedule: { later } }: Outlook) =>
      later.length === 0
        ? say('whatIf.later.none')
        : intl.formatList(later.map(({ id, why }) => `${nameOf(id)} (${say(`plans.timeline.later.${why}`)})`)),
    cost: ({ limits, schedule: { totals }, budget }: Outlook) => {
      if (!costIsStated(reading)) return say('plans.set.costNone');
      const cost = money.amount(totals.cost, currency);
      if (limits.budget === null) return say('whatIf.cost.noBudget', { cost, missing: totals.costsMissing });
      return say('whatIf.cost', {
        cost,
        budget: money.amount(limits.budget.amount, currency),
        over: budget.kind === 'broken' ? money.amount(budget.over, currency) : 'none',
        others: reading.othersPay === 0 ? 'none' : money.amount(reading.othersPay, currency),
        missing: totals.costsMissing,
      });
    },
    reviews: ({ schedule: { reviews } }: Outlook) =>
      reviews.length === 0 ? (
        say('plans.set.finishNone')
      ) : (
        <ul className={styles.dates}>
          {reviews.map((date) => (
            <li key={date}>{dates.short(date)}</li>
          ))}
        </ul>
      ),
  };
}
