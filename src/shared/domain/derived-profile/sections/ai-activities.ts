import type { WorkActivity } from '../../occupation/occupation.ts';
import type { AiEra, DetailedStatement } from '../../profile/profile.ts';
import { coverageBriefly, noteOf } from '../coverage-words.ts';
import type { Basis } from '../figures.ts';
import type { Page } from '../page.ts';
import { describedBasis, type Sitting } from '../sitting.ts';
import type { Filling } from '../wording.ts';

const longestList = 5;

/**
 * Exposure is the mean over an activity's tasks of 1 where a language model alone could at least halve the time, 0.5 where software built on
 * one could, 0 where neither: above the upper bound the model alone counts for most, below the lower one most tasks are out of reach.
 */
const bounds = { upper: 0.75, lower: 0.25 } as const;

type Known = WorkActivity & { readonly exposure: number };
type Order = (one: Known, other: Known) => number;

const mostCore: Order = (one, other) => other.coreTasks - one.coreTasks || other.tasks - one.tasks;
const coreFirst: Order = (one, other) => Number(other.coreTasks > 0) - Number(one.coreTasks > 0);

const lists = {
  takeOver: {
    holds: ({ exposure }: Known) => exposure >= bounds.upper,
    order: (one: Known, other: Known) => coreFirst(one, other) || other.exposure - one.exposure || mostCore(one, other),
  },
  augment: {
    holds: ({ exposure }: Known) => exposure > bounds.lower && exposure < bounds.upper,
    order: (one: Known, other: Known) => coreFirst(one, other) || mostCore(one, other),
  },
  moat: {
    holds: ({ exposure }: Known) => exposure <= bounds.lower,
    order: (one: Known, other: Known) => coreFirst(one, other) || one.exposure - other.exposure || mostCore(one, other),
  },
} as const;

/** The activities most exposed, in between, and least exposed, by name and figure; those of core tasks first. */
export function writeActivities(sitting: Sitting, page: Page): Pick<AiEra, 'products' | 'takeOver' | 'augment' | 'moat'> {
  page.leaveOut('aiEra.products', 'derived.reason.products');
  const known = sitting.detail.activities.flatMap((activity): Known[] =>
    activity.exposure === null ? [] : [{ ...activity, exposure: activity.exposure }],
  );
  const list = (key: keyof typeof lists): DetailedStatement[] => {
    const { holds, order } = lists[key];
    const found = known.filter(holds).sort(order).slice(0, longestList);
    if (found.length === 0) page.leaveOut(`aiEra.${key}`, known.length === 0 ? 'derived.reason.noActivities' : `derived.reason.${key}`);
    return found.map((activity) => write(sitting, page, key, activity));
  };
  return { products: [], takeOver: list('takeOver'), augment: list('augment'), moat: list('moat') };
}

function write(sitting: Sitting, page: Page, key: keyof typeof lists, activity: Known): DetailedStatement {
  const { say, figure, occupation } = sitting;
  const tasks = describedBasis(sitting, 'onet');
  const detail = say('derived.activity', {
    exposure: figure.computed('activityExposure', activity.exposure, describedBasis(sitting, 'eloundou'), 'activityExposure'),
    tasks: figure.official('activityTasks', activity.tasks, tasks),
    count: activity.tasks,
    ...coreTasks(sitting, activity, tasks),
    note: noteOf(coverageBriefly(say, occupation.code, [tasks])),
  });
  const wording = say('derived.entry', { name: activity.name, detail });
  const id = page.write(page.id(`aiEra.${key}`, activity.name), 'aiEra', wording);
  return { id, name: activity.name, detail: detail.text, text: wording.text };
}

/** How many of the tasks are core, in figures only where some are and some are not; unknown where no task of the occupation is told core. */
function coreTasks({ figure, detail }: Sitting, { tasks, coreTasks: core }: Known, basis: Basis): Record<string, Filling> {
  if (detail.activities.every((activity) => activity.coreTasks === 0)) return { core: 'unknown' };
  if (core === 0) return { core: 'none' };
  if (core === tasks) return { core: 'all' };
  return { core: 'some', coreTasks: figure.official('activityCoreTasks', core, basis) };
}
