import type { ChangeGroup, FieldChange } from './plan-change.ts';

/** Whether two values of a field, as zod parsed them, say the same. */
export function sameValue(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The fields of a record that say something else, in the order of `groups`. */
export function changedFields<Field extends string, Compared extends { readonly [Name in Field]: unknown }>(
  groups: Readonly<Record<Field, ChangeGroup>>,
  from: Compared,
  to: Compared,
): FieldChange<Field, Compared[Field]>[] {
  return fieldsOf(groups)
    .filter((field) => !sameValue(from[field], to[field]))
    .map((field) => ({ group: groups[field], field, from: from[field], to: to[field] }));
}

/** The fields that have their group, in the order in which they are told. */
export function fieldsOf<Field extends string>(groups: Readonly<Record<Field, ChangeGroup>>): Field[] {
  return Object.keys(groups).filter((name): name is Field => name in groups);
}

/** Two lists of records as pairs of the same key, with those that stand in one list alone. */
export interface PairedRecords<Entry> {
  readonly kept: readonly (readonly [from: Entry, to: Entry])[];
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
}

/** Pairs the records of two lists. Several of one key are paired in their order. */
export function pairRecords<Entry>(from: readonly Entry[], to: readonly Entry[], keyOf: (entry: Entry) => string): PairedRecords<Entry> {
  const keyed = (list: readonly Entry[]) =>
    [...Map.groupBy(list, keyOf)].flatMap(([key, same]) => same.map((entry, place) => [JSON.stringify([key, place]), entry] as const));
  const [before, after] = [new Map(keyed(from)), new Map(keyed(to))];
  return {
    kept: [...before].flatMap(([key, entry]) => {
      const now = after.get(key);
      return now === undefined ? [] : [[entry, now] as const];
    }),
    added: [...after].flatMap(([key, entry]) => (before.has(key) ? [] : [entry])),
    removed: [...before].flatMap(([key, entry]) => (after.has(key) ? [] : [entry])),
  };
}
