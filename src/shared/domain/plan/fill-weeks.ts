import type { PlanSkillId } from '../ids.ts';

/** Work to be placed into weeks; `needs` names tasks that must be finished in an earlier week. */
export interface Task {
  readonly id: PlanSkillId;
  readonly hours: number;
  readonly needs: readonly PlanSkillId[];
}

/** Hours of one week given to one task. */
export interface WeekShare {
  readonly id: PlanSkillId;
  readonly hours: number;
}

/** How many skills a person learns at once. */
const skillsAtOnce = 2;

/** Below this, what is left of hours is rounding noise. */
const crumb = 1e-9;

/**
 * List scheduling by weeks. Tasks start in list order as soon as all they need was finished in an earlier week, at most two at once, and
 * keep going until done. The hours of a week are split evenly between the running tasks; what one cannot use goes to the other; when both
 * are done with hours to spare, the next in line start in the same week.
 *
 * @param hoursOfWeek free hours of the week with that number, counted from 0
 * @returns the shares of each week up to the last that holds any; a task that did not fit into `weekCount` weeks has too few hours there
 */
export function fillWeeks(tasks: readonly Task[], hoursOfWeek: (week: number) => number, weekCount: number): WeekShare[][] {
  const left = new Map(tasks.map((task) => [task.id, task.hours]));
  const open = (task: Task) => (left.get(task.id) ?? 0) > crumb;
  const weeks: WeekShare[][] = [];
  let running: Task[] = [];
  while (weeks.length < weekCount && tasks.some(open)) {
    const readyThisWeek = tasks.filter((task) => open(task) && task.needs.every((id) => (left.get(id) ?? 0) <= crumb));
    const shares: WeekShare[] = [];
    let free = hoursOfWeek(weeks.length);
    while (free > crumb) {
      const waiting = readyThisWeek.filter((task) => open(task) && !running.includes(task));
      running = [...running.filter(open), ...waiting].slice(0, skillsAtOnce);
      if (running.length === 0) break;
      for (const { id, hours } of splitHours(running, left, free)) {
        shares.push({ id, hours });
        left.set(id, (left.get(id) ?? 0) - hours);
        free -= hours;
      }
    }
    weeks.push(shares);
  }
  return weeks;
}

/** Splits `free` hours between one or two running tasks. */
function splitHours(running: readonly Task[], left: ReadonlyMap<PlanSkillId, number>, free: number): WeekShare[] {
  const shares: WeekShare[] = [];
  const byLeft = running.toSorted((a, b) => (left.get(a.id) ?? 0) - (left.get(b.id) ?? 0));
  let remaining = free;
  for (const [index, task] of byLeft.entries()) {
    const hours = Math.min(left.get(task.id) ?? 0, remaining / (byLeft.length - index));
    shares.push({ id: task.id, hours });
    remaining -= hours;
  }
  return shares;
}
