import type { OccupationDetail, RelatedOccupation, Technology, WorkActivity } from '#shared/domain/occupation/occupation.ts';
import { type CoveredFigures, everyoneLends, type Figures, fromProfiles, type MeanRule, withGroupMeans } from './figures.ts';
import type { Place } from './readers/classification.ts';
import type { Profile } from './readers/profiles.ts';
import { readKnowledge, readSkills, readWorkStyles, readWorkValues } from './readers/ratings.ts';
import { readRelated } from './readers/related.ts';
import { readActivityNames, readTasks, type Task } from './readers/tasks.ts';
import { readTechnology } from './readers/technology.ts';

const rule: MeanRule = { decimals: 2, lends: everyoneLends };
const nearest = 20;

/** What a profile's page tells of each occupation beyond its list entry, sorted by code. */
export function readDetails(data: string, places: readonly Place[], profiles: ReadonlyMap<string, readonly Profile[]>): OccupationDetail[] {
  const rated = (figures: ReadonlyMap<string, Figures>) => withGroupMeans(places, fromProfiles(profiles, figures, rule), rule);
  const skills = rated(readSkills(data));
  const knowledge = rated(readKnowledge(data));
  const workStyles = rated(readWorkStyles(data));
  const workValues = rated(readWorkValues(data));
  const technology = readTechnology(data);
  const tasks = readTasks(data);
  const activityNames = readActivityNames(data);
  const related = readRelated(data);

  return places.map(({ code }) => {
    const sources = describing(profiles.get(code) ?? [], tasks);
    const gathered = <Value>(table: ReadonlyMap<string, readonly Value[]>) => sources.flatMap((source) => table.get(source) ?? []);
    return {
      code,
      skills: ratingsOf(skills.get(code)),
      knowledge: ratingsOf(knowledge.get(code)),
      workStyles: workStylesOf(workStyles.get(code)),
      workValues: workValuesOf(workValues.get(code)),
      profiles: sources,
      technology: mergeTechnology(gathered(technology)),
      activities: countActivities(gathered(tasks), activityNames),
      related: nearestOf(gathered(related), code),
    };
  });
}

/** The profile that is the occupation itself where it has tasks, else its other profiles that have. */
function describing(parts: readonly Profile[], tasks: ReadonlyMap<string, readonly Task[]>): string[] {
  const known = parts.map(({ code }) => code).filter((code) => tasks.has(code));
  const whole = known.find((code) => code.endsWith('.00'));
  return whole === undefined ? known : [whole];
}

function ratingsOf(figures: CoveredFigures | undefined): OccupationDetail['skills'] {
  if (figures === undefined) return null;
  const { coverage, from, year, numbers } = figures;
  const elements = [...new Set([...numbers.keys()].map((key) => key.split(' ')[0] ?? key))].sort();
  return {
    coverage,
    from,
    year,
    ratings: elements.map((element) => ({
      element,
      importance: numbers.get(`${element} IM`) ?? null,
      level: numbers.get(`${element} LV`) ?? null,
    })),
  };
}

function workStylesOf(figures: CoveredFigures | undefined): OccupationDetail['workStyles'] {
  if (figures === undefined) return null;
  const { coverage, from, year } = figures;
  return { coverage, from, year, styles: byElement(figures).map(([element, impact]) => ({ element, impact })) };
}

function workValuesOf(figures: CoveredFigures | undefined): OccupationDetail['workValues'] {
  if (figures === undefined) return null;
  const { coverage, from, year } = figures;
  return { coverage, from, year, values: byElement(figures).map(([element, extent]) => ({ element, extent })) };
}

function byElement({ numbers }: CoveredFigures): [string, number][] {
  return [...numbers].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Each technology once, in demand and hot ones first, then by name. One is in demand when it is for any of the profiles. */
function mergeTechnology(found: readonly Technology[]): Technology[] {
  const merged = new Map<string, Technology>();
  for (const one of found) {
    const key = `${one.name}\t${one.kind}`;
    merged.set(key, { ...one, inDemand: one.inDemand || merged.get(key)?.inDemand === true });
  }
  const rank = (one: Technology) => (one.inDemand ? 0 : 2) + (one.hot ? 0 : 1);
  return [...merged]
    .sort(([oneKey, one], [otherKey, other]) => rank(one) - rank(other) || (oneKey < otherKey ? -1 : 1))
    .map(([, technology]) => technology);
}

/** The detailed activities of these tasks, those of most core tasks first. A task counts for each of its activities. */
function countActivities(tasks: readonly Task[], names: ReadonlyMap<string, string>): WorkActivity[] {
  const byActivity = Map.groupBy(
    tasks.flatMap((task) => task.activities.map((id) => ({ id, task }))),
    ({ id }) => id,
  );
  return [...byActivity]
    .map(([id, links]) => {
      const name = names.get(id);
      if (name === undefined) throw new Error(`the detailed work activity ${id} has no name`);
      const exposures = links.flatMap(({ task }) => (task.exposure === null ? [] : [task.exposure]));
      return {
        id,
        name,
        tasks: links.length,
        coreTasks: links.filter(({ task }) => task.isCore).length,
        exposure: exposures.length === 0 ? null : Math.round((sum(exposures) / exposures.length) * 1e4) / 1e4,
      };
    })
    .sort((one, other) => other.coreTasks - one.coreTasks || other.tasks - one.tasks || (one.id < other.id ? -1 : 1));
}

/** Each other occupation once, with its nearest place; the nearest twenty where the lists of several profiles are joined. */
function nearestOf(found: readonly RelatedOccupation[], code: string): RelatedOccupation[] {
  const closest = new Map<string, RelatedOccupation>();
  for (const one of found) {
    const known = closest.get(one.code);
    if (one.code !== code && (known === undefined || one.index < known.index)) closest.set(one.code, one);
  }
  return [...closest.values()].sort((one, other) => one.index - other.index || (one.code < other.code ? -1 : 1)).slice(0, nearest);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
