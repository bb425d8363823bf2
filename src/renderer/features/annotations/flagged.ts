import { isMarkKind } from '#shared/domain/annotation/mark-rules.ts';
import type { NumberedNote } from './page-order.ts';

/** The marks among the notes that begin at one place, one of each kind: the client's own before the office library's. */
export function flagged(notes: readonly NumberedNote[]): readonly NumberedNote[] {
  const marks = notes.filter(({ annotation }) => isMarkKind(annotation.kind));
  const ownFirst = marks.toSorted((one, other) => Number(one.annotation.clientId === null) - Number(other.annotation.clientId === null));
  return [...Map.groupBy(ownFirst, ({ annotation }) => annotation.kind).values()].flatMap(([first]) =>
    first === undefined ? [] : [first],
  );
}
