import type { FileLine } from '#shared/contract/resources.ts';
import { blankResource, type Resource, ResourceFields } from '#shared/domain/resource/resource.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { FileRow } from './read-file.ts';
import { type RowFault, readRow } from './read-row.ts';

/** A row of a file against what is here: what it makes, what it changes, or why it cannot come in. */
export interface WeighedRow {
  readonly row: FileRow;
  readonly standing: FileLine['standing'];
  /** The resource it is about; null where it is new or refused. */
  readonly of: Resource | null;
  /** The resource as it would be; null where it is refused. */
  readonly becomes: ResourceFields | null;
  readonly fault: RowFault | null;
}

/**
 * Weighs the rows of a file against the resources that are here. A row is about the resource of its id; without one that is here, about the one of
 * its title and provider, and is new where there is none. Two rows about the same are one too many: the later is refused.
 */
export function weighRows(rows: readonly FileRow[], here: readonly Resource[], today: CalendarDate): WeighedRow[] {
  const byId = new Map<string, Resource>(here.map((resource) => [resource.id, resource]));
  const byName = Map.groupBy(here, nameOf);
  const lines = new Map<string, number>();

  return rows.map((row) => {
    const refused = (fault: RowFault): WeighedRow => ({ row, standing: 'refused', of: null, becomes: null, fault });
    const reading = readRow(row, today);
    if ('fault' in reading) return refused(reading.fault);
    const { says } = reading;
    const named = byName.get(nameOf({ title: says.title ?? '', provider: says.provider ?? '' })) ?? [];
    const own = byId.get(row.cells.get('id') ?? '');
    if (own === undefined && named.length > 1) return refused({ code: 'severalHere', value: String(named.length) });
    const of = own ?? named[0] ?? null;
    const base = of ?? blankResource;
    const next = ResourceFields.safeParse({ ...base, ...says });
    if (!next.success) return refused({ code: 'kindMissing', value: '' });

    const about = of?.id ?? nameOf(next.data);
    const before = lines.get(about);
    if (before !== undefined) return refused({ code: 'sameAsLine', value: String(before) });
    lines.set(about, row.line);
    if (of === null) return { row, standing: 'new', of, becomes: next.data, fault: null };
    const isSame = changedFields(of, next.data).length === 0;
    return { row, standing: isSame ? 'same' : 'changed', of, becomes: next.data, fault: null };
  });
}

/** The fields in which the two are not alike. */
export function changedFields(before: ResourceFields, after: ResourceFields): (keyof ResourceFields)[] {
  return ResourceFields.keyof().options.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** Tells resources apart by what a person calls them. */
function nameOf({ title, provider }: Pick<ResourceFields, 'title' | 'provider'>): string {
  return JSON.stringify([title, provider].map((text) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()));
}
