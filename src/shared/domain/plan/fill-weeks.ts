import type { PlanSkillId } from '../ids.ts';

/** Work to be placed into weeks; `needs` names tasks that must be finished in an earlier week, `firstWeek` is the first it may begin in. */
export interface Task {
  readonly id: PlanSkillId;
  readonly hours: number;
  readonly needs: readonly PlanSkillId[];
  readonly firstWeek: number;
}

/** Hours of one week given to one task. */
export interface WeekShare {
  readonly id: PlanSkillId;
  readonly hours: number;
}

/** Weeks to be filled, numbered from 0. */
export interface FreeWeeks {
  readonly count: number;
  /** Free hours of the week with that number. */
  readonly hours: (week: number) => number;
  /** Tasks that may run at once. */
  readonly parallel: number;
}

/** Below this, what is left of hours is rounding noise. */
const crumb = 1e-9;

/**
 * List scheduling by weeks. Tasks start in list order as soon as all they need was finished in an earlier week and their own first week has
 * come, so many at once as `parallel` says, and keep going until done. The hours of a week are split evenly between the running tasks; what one cannot use goes to the others;
 * when all are done with hours to spare, the next in line start in the same week. A task of no hours takes a place too, and none of the hours.
 *
 * @returns the shares of each week up to the last that holds any; a task that did not fit into the weeks has too few hours there
 */
export function fillWeeks(tasks: readonly Task[], { count, hours, parallel }: FreeWeeks): WeekShare[][] {
  const left = new Map(tasks.map((task) => [task.id, task.hours]));
  const weeks: WeekShare[][] = [];
  const line = waitingLine(tasks);
  let unfinished = tasks.length;
  let running: Task[] = [];
  while (weeks.length < count && unfinished > 0) {
    const shares: WeekShare[] = [];
    const doneNow = new Set<PlanSkillId>();
    line.open(weeks.length);
    let free = hours(weeks.length);
    while (free > crumb) {
      running.push(...line.take(parallel - running.length));
      if (running.length === 0) break;
      for (const share of splitHours(running, left, free)) {
        shares.push(share);
        const rest = (left.get(share.id) ?? 0) - share.hours;
        left.set(share.id, rest);
        free -= share.hours;
        if (rest <= crumb) doneNow.add(share.id);
      }
      running = running.filter(({ id }) => !doneNow.has(id));
    }
    line.release(doneNow);
    unfinished -= doneNow.size;
    weeks.push(shares);
  }
  return weeks;
}

/** Tasks that could start, in list order; the others join it once the last task they need is released and their first week is open. */
function waitingLine(tasks: readonly Task[]) {
  const place = new Map(tasks.map((task, index) => [task, index]));
  const pending = new Map(tasks.map((task) => [task, new Set(task.needs)]));
  const neededBy = Map.groupBy(
    tasks.flatMap((task) => task.needs.map((need) => ({ need, task }))),
    ({ need }) => need,
  );
  const byFirstWeek = Map.groupBy(
    tasks.filter(({ firstWeek }) => firstWeek > 0),
    ({ firstWeek }) => firstWeek,
  );
  const ready = tasks.filter(({ needs, firstWeek }) => needs.length === 0 && firstWeek <= 0);
  let openWeek = 0;
  const join = (joining: readonly Task[]): void => {
    if (joining.length === 0) return;
    ready.push(...joining);
    ready.sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
  };
  return {
    /** Says which week is filled now; weeks are opened one after the other. */
    open(week: number): void {
      openWeek = week;
      join((byFirstWeek.get(week) ?? []).filter((task) => pending.get(task)?.size === 0));
    },
    /** The first so many that could start, which leave the line. */
    take: (places: number): Task[] => ready.splice(0, places),
    /** Says that tasks are done, at the end of the open week. */
    release(done: Iterable<PlanSkillId>): void {
      const freed: Task[] = [];
      for (const id of done) {
        for (const { task } of neededBy.get(id) ?? []) {
          const open = pending.get(task);
          if (open?.delete(id) && open.size === 0 && task.firstWeek <= openWeek) freed.push(task);
        }
      }
      join(freed);
    },
  };
}

/** Splits `free` hours evenly between the running tasks, as far as each can use its part. */
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
