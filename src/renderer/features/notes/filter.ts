import { z } from 'zod';
import { NoteAge, type NoteFilter, NoteLayer, NoteVisibility } from '#shared/contract/notes.ts';
import { AnnotationKind, MarkKind, NoteKind } from '#shared/domain/annotation/annotation.ts';
import type { ClientId } from '#shared/domain/ids.ts';

/** One kind, or all notes, or all marks on the source. */
export const KindChoice = z.enum(['all', 'notes', 'marks', ...AnnotationKind.options]);
export type KindChoice = z.infer<typeof KindChoice>;

/** The filter as the screen holds it; found again when the screen is shown the next time. */
export const ListFilter = z.object({
  layer: NoteLayer,
  kind: KindChoice,
  visibility: z.enum(['all', ...NoteVisibility.options]),
  age: NoteAge,
  orphansOnly: z.boolean(),
  search: z.string(),
});
export type ListFilter = z.infer<typeof ListFilter>;

export const noFilter: ListFilter = { layer: 'all', kind: 'all', visibility: 'all', age: 'any', orphansOnly: false, search: '' };

const groups: Readonly<Partial<Record<KindChoice, readonly AnnotationKind[]>>> = {
  all: [],
  notes: NoteKind.options,
  marks: MarkKind.options,
};

/** What the engine is asked for. `clientId`: one client's own; null for the whole office. */
export function asked({ layer, kind, visibility, age, orphansOnly, search }: ListFilter, clientId: ClientId | null): NoteFilter {
  const single = AnnotationKind.safeParse(kind).data;
  return {
    clientId,
    layer: clientId === null ? layer : 'all',
    kinds: [...(groups[kind] ?? (single === undefined ? [] : [single]))],
    visibility: visibility === 'all' ? null : visibility,
    age,
    orphansOnly,
    search: search.trim(),
  };
}

/** By what a layer's notes can be told apart: marks of the office library are printed for clients or not, and private to nobody. */
export function visibilitiesIn(layer: NoteLayer): readonly ListFilter['visibility'][] {
  return layer === 'office' ? ['all', 'notPrinted', 'report'] : ['all', 'private', 'case', 'report'];
}

/** The filter for another layer, without a visibility that this layer does not have. */
export function inLayer(filter: ListFilter, layer: NoteLayer): ListFilter {
  return { ...filter, layer, visibility: visibilitiesIn(layer).includes(filter.visibility) ? filter.visibility : 'all' };
}

/** Whether the filter leaves anything out. */
export function isFiltering(filter: ListFilter): boolean {
  return JSON.stringify({ ...filter, search: filter.search.trim() }) !== JSON.stringify(noFilter);
}
