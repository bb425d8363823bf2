import { z } from 'zod';
import type { Sorting } from '#renderer/ui/index.ts';
import { skillNameKey } from '#shared/domain/plan/skill-name.ts';
import { compareCosts } from '#shared/domain/resource/cost-order.ts';
import { isCheckOld, type Resource, ResourceKind } from '#shared/domain/resource/resource.ts';
import type { CalendarDate } from '#shared/domain/time.ts';

/** Which resources the list shows; an empty text or null is any. */
export const ResourceFilter = z.object({
  search: z.string(),
  kind: ResourceKind.nullable(),
  isFreeOnly: z.boolean(),
  language: z.string(),
  /** A skill by its key. */
  skill: z.string(),
  /** Only what was last checked more than twelve months ago. */
  isOldOnly: z.boolean(),
});
export type ResourceFilter = z.infer<typeof ResourceFilter>;

export const noFilter: ResourceFilter = { search: '', kind: null, isFreeOnly: false, language: '', skill: '', isOldOnly: false };

/** A resource with what a search looks through and what a filter asks for, made once for all searches. */
export interface ResourceRow {
  readonly resource: Resource;
  readonly words: string;
  readonly skillKeys: readonly string[];
  readonly isOld: boolean;
}

export function toRows(resources: readonly Resource[], today: CalendarDate): readonly ResourceRow[] {
  return resources.map((resource) => ({
    resource,
    words: searchable([resource.title, resource.provider, resource.place, resource.note, ...resource.skills].join('\n')),
    skillKeys: resource.skills.map(skillNameKey),
    isOld: isCheckOld(resource.checkedOn, today),
  }));
}

/** The rows that pass the filter and hold every word searched for, sorted. What is not stated stands last, whichever way. */
export function resourceRows(rows: readonly ResourceRow[], filter: ResourceFilter, sorting?: Sorting): readonly ResourceRow[] {
  const wanted = searchable(filter.search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const shown = rows.filter(
    ({ resource, words, skillKeys, isOld }) =>
      (filter.kind === null || resource.kind === filter.kind) &&
      (!filter.isFreeOnly || resource.cost?.amount === 0) &&
      (filter.language === '' || resource.languages.includes(filter.language)) &&
      (filter.skill === '' || skillKeys.includes(filter.skill)) &&
      (!filter.isOldOnly || isOld) &&
      wanted.every((word) => words.includes(word)),
  );
  return sorting === undefined ? shown : sorted(shown, sorting);
}

function sorted(rows: ResourceRow[], { column, descending }: Sorting): ResourceRow[] {
  const direction = descending ? -1 : 1;
  if (column === 'title') {
    const { compare } = new Intl.Collator(undefined, { numeric: true });
    return rows.sort((left, right) => direction * compare(left.resource.title, right.resource.title));
  }
  if (column === 'cost') {
    return rows.sort((left, right) => {
      const [one, other] = [left.resource.cost, right.resource.cost];
      return one === null || other === null ? compareCosts(one, other, '') : direction * compareCosts(one, other, '');
    });
  }
  const keyOf = ({ hours, checkedOn }: Resource) => (column === 'hours' ? (hours?.high ?? null) : checkedOn);
  return rows.sort((left, right) => {
    const [one, other] = [keyOf(left.resource), keyOf(right.resource)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return direction * (one < other ? -1 : one > other ? 1 : 0);
  });
}

/** The skills that are served, each once under its first spelling, by the alphabet. */
export function skillsOf(rows: readonly ResourceRow[]): readonly { readonly key: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { resource, skillKeys } of rows) {
    skillKeys.forEach((key, place) => {
      if (!names.has(key)) names.set(key, resource.skills[place] ?? key);
    });
  }
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return [...names].map(([key, name]) => ({ key, name })).sort((left, right) => compare(left.name, right.name));
}

export function languagesOf(rows: readonly ResourceRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ resource }) => resource.languages))].sort();
}

function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
