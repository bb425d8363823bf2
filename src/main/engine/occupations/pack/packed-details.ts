import { z } from 'zod';
import { covered } from '#shared/domain/occupation/coverage.ts';
import { OccupationDetail, OnetCode, RelatedOccupation, SocCode } from '#shared/domain/occupation/occupation.ts';

/*
 * details.json: names stand once in dictionaries, occupations hold their places there and figures in the order of the element lists. A fifth
 * of the size written out, and as much faster to read.
 */

const figures = z.array(z.number().nullable());
const place = z.number().int().nonnegative();
const ratings = covered({ year: z.number().int(), importance: figures, level: figures }).nullable();
const values = covered({ year: z.number().int(), figures: z.array(z.number()) }).nullable();

const PackedDetail = z.object({
  skills: ratings,
  knowledge: ratings,
  workStyles: values,
  workValues: values,
  profiles: z.array(OnetCode),
  /** Twice the place in `technologies`, and one more where it is in demand. */
  technology: z.array(place),
  /** Place in `activities`, tasks, core tasks, exposure. */
  activities: z.array(z.tuple([place, place, place, z.number().nullable()])),
  /** Code, tier's place in `tiers`, index. */
  related: z.array(z.tuple([SocCode, place, z.number()])),
});
type PackedDetail = z.infer<typeof PackedDetail>;

export const PackedDetails = z.object({
  elements: z.object({
    skills: z.array(z.string()),
    knowledge: z.array(z.string()),
    workStyles: z.array(z.string()),
    workValues: z.array(z.string()),
  }),
  tiers: z.array(RelatedOccupation.shape.tier),
  kinds: z.array(z.string()),
  /** Name, place in `kinds`, 1 where it is hot. */
  technologies: z.array(z.tuple([z.string(), place, z.union([z.literal(0), z.literal(1)])])),
  /** Id, name. */
  activities: z.array(z.tuple([z.string(), z.string()])),
  /** By code, each held against its schema when it is asked for. */
  occupations: z.record(SocCode, z.unknown()),
});
export type PackedDetails = z.infer<typeof PackedDetails>;

/** Details in the packed form. Dictionaries are sorted, so that the same details give the same form. */
export function packDetails(details: readonly OccupationDetail[]): PackedDetails {
  const elements = {
    skills: sorted(details.flatMap(({ skills }) => skills?.ratings.map(({ element }) => element) ?? [])),
    knowledge: sorted(details.flatMap(({ knowledge }) => knowledge?.ratings.map(({ element }) => element) ?? [])),
    workStyles: sorted(details.flatMap(({ workStyles }) => workStyles?.styles.map(({ element }) => element) ?? [])),
    workValues: sorted(details.flatMap(({ workValues }) => workValues?.values.map(({ element }) => element) ?? [])),
  };
  const technologies = sorted(details.flatMap(({ technology }) => technology.map(technologyKey)));
  const kinds = sorted(details.flatMap(({ technology }) => technology.map(({ kind }) => kind)));
  const activityNames = new Map(details.flatMap(({ activities }) => activities.map(({ id, name }) => [id, name] as const)));
  const activities = sorted([...activityNames.keys()]);
  const technologyPlaces = places(technologies);
  const activityPlaces = places(activities);
  const tiers = RelatedOccupation.shape.tier.options;

  const packOne = (detail: OccupationDetail): PackedDetail => ({
    skills: packRatings(detail.skills, elements.skills),
    knowledge: packRatings(detail.knowledge, elements.knowledge),
    workStyles: detail.workStyles && {
      ...head(detail.workStyles),
      figures: inOrder(elements.workStyles, detail.workStyles.styles, ({ impact }) => impact),
    },
    workValues: detail.workValues && {
      ...head(detail.workValues),
      figures: inOrder(elements.workValues, detail.workValues.values, ({ extent }) => extent),
    },
    profiles: detail.profiles,
    technology: detail.technology.map((one) => 2 * at(technologyPlaces, technologyKey(one)) + (one.inDemand ? 1 : 0)),
    activities: detail.activities.map((one) => [at(activityPlaces, one.id), one.tasks, one.coreTasks, one.exposure]),
    related: detail.related.map((one) => [one.code, tiers.indexOf(one.tier), one.index]),
  });

  return {
    elements,
    tiers: [...tiers],
    kinds,
    technologies: technologies.map((key) => {
      const [name = '', kind = '', hot] = key.split('\t');
      return [name, kinds.indexOf(kind), hot === 'hot' ? 1 : 0];
    }),
    activities: activities.map((id) => [id, activityNames.get(id) ?? '']),
    occupations: Object.fromEntries(details.map((detail) => [detail.code, packOne(detail)])),
  };
}

/** One occupation's detail written out; null where the pack has no such code, undefined where what it has is not in this form. */
export function unpackDetail(packed: PackedDetails, code: string): OccupationDetail | null | undefined {
  const found = packed.occupations[code];
  if (found === undefined) return null;
  const read = PackedDetail.safeParse(found);
  return read.success ? writeOut(packed, code, read.data) : undefined;
}

/** What an occupation is found by beside its titles. */
export type FoundBy = Readonly<{ skills: NonNullable<OccupationDetail['skills']>['ratings']; technology: readonly string[] }>;

const PackedFoundBy = PackedDetail.pick({ skills: true, technology: true });

/** A part of `unpackDetail` at a tenth of its work, for search, which reads all occupations at once; null and undefined as there. */
export function unpackFoundBy(packed: PackedDetails, code: string): FoundBy | null | undefined {
  const found = packed.occupations[code];
  if (found === undefined) return null;
  const read = PackedFoundBy.safeParse(found);
  if (!read.success) return undefined;
  const technology = read.data.technology.map((number) => packed.technologies[Math.floor(number / 2)]?.[0]);
  if (technology.includes(undefined)) return undefined;
  return {
    skills: unpackRatings(read.data.skills, packed.elements.skills)?.ratings ?? [],
    technology: technology.filter((name) => name !== undefined),
  };
}

function writeOut(packed: PackedDetails, code: string, detail: PackedDetail): OccupationDetail | undefined {
  const { elements } = packed;
  const read = OccupationDetail.safeParse({
    code,
    skills: unpackRatings(detail.skills, elements.skills),
    knowledge: unpackRatings(detail.knowledge, elements.knowledge),
    workStyles: detail.workStyles && {
      ...head(detail.workStyles),
      styles: elements.workStyles.map((element, index) => ({ element, impact: detail.workStyles?.figures[index] })),
    },
    workValues: detail.workValues && {
      ...head(detail.workValues),
      values: elements.workValues.map((element, index) => ({ element, extent: detail.workValues?.figures[index] })),
    },
    profiles: detail.profiles,
    technology: detail.technology.map((number) => {
      const [name, kind, hot] = packed.technologies[Math.floor(number / 2)] ?? [];
      return { name, kind: packed.kinds[kind ?? -1], hot: hot === 1, inDemand: number % 2 === 1 };
    }),
    activities: detail.activities.map(([index, tasks, coreTasks, exposure]) => {
      const [id, name] = packed.activities[index] ?? [];
      return { id, name, tasks, coreTasks, exposure };
    }),
    related: detail.related.map(([other, tier, index]) => ({ code: other, tier: packed.tiers[tier], index })),
  });
  return read.success ? read.data : undefined;
}

type Ratings = OccupationDetail['skills'];

function packRatings(block: Ratings, elements: readonly string[]): PackedDetail['skills'] {
  if (block === null) return null;
  const byElement = new Map(block.ratings.map((rating) => [rating.element, rating]));
  return {
    ...head(block),
    importance: elements.map((element) => byElement.get(element)?.importance ?? null),
    level: elements.map((element) => byElement.get(element)?.level ?? null),
  };
}

/** What has neither importance nor level is not rated. */
function unpackRatings(block: PackedDetail['skills'], elements: readonly string[]): Ratings {
  if (block === null) return null;
  const ratings = elements.map((element, index) => ({
    element,
    importance: block.importance[index] ?? null,
    level: block.level[index] ?? null,
  }));
  return { ...head(block), ratings: ratings.filter(({ importance, level }) => importance !== null || level !== null) };
}

function head<Block extends Pick<NonNullable<Ratings>, 'coverage' | 'from' | 'year'>>({ coverage, from, year }: Block) {
  return { coverage, from, year };
}

function inOrder<Entry extends { readonly element: string }>(
  elements: readonly string[],
  entries: readonly Entry[],
  number: (entry: Entry) => number,
): number[] {
  return elements.map((element) => {
    const entry = entries.find((one) => one.element === element);
    if (entry === undefined) throw new Error(`${element} is rated for some occupations and not for others`);
    return number(entry);
  });
}

function technologyKey({ name, kind, hot }: OccupationDetail['technology'][number]): string {
  return [name, kind, hot ? 'hot' : ''].join('\t');
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function places(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map(values.map((value, index) => [value, index]));
}

function at(known: ReadonlyMap<string, number>, value: string): number {
  const found = known.get(value);
  if (found === undefined) throw new Error(`${value} is in no dictionary`);
  return found;
}
