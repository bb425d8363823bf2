import { useMemo, useRef, useState } from 'react';
import type { Annotation, AnnotationKind, Correction } from '#shared/domain/annotation/annotation.ts';
import { type CorrectionFields, correctionFieldsOf, correctionFor, lacksValue } from '#shared/domain/annotation/mark-rules.ts';
import type { AnnotationDesk } from './desk.ts';
import { type NotePart, type PartOfNote, useNotePart } from './use-note-part.ts';

const empty: Correction = { value: '', unit: '', source: '', date: null };

/** What a mark sets beside the original, as it is being written, and the mark's kind, which goes with it. */
export interface CorrectionText extends NotePart<Correction> {
  /** As chosen. A corrected mark is stored as disputed until it has its value. */
  readonly kind: AnnotationKind;
  readonly chooseKind: (kind: AnnotationKind) => void;
  readonly fields: CorrectionFields;
  /** What is said at the value's field; null while it has one, or needs none. */
  readonly missing: 'firstValue' | 'valueTakenOut' | null;
}

/** Saves value, unit, source and date as they are typed. */
export function useCorrection(annotation: Annotation, { writes, setKind }: Pick<AnnotationDesk, 'writes' | 'setKind'>): CorrectionText {
  const [isWaiting, setIsWaiting] = useState(false);
  const waiting = useRef(false);
  const kind = isWaiting ? 'corrected' : annotation.kind;
  const part = useMemo(
    (): PartOfNote<Correction> => ({
      read: ({ correction }) => correction ?? empty,
      patch: (typed, stored) => {
        const wanted = waiting.current ? 'corrected' : stored.kind;
        if (correctionFieldsOf(wanted) === 'none') return null;
        const correction = correctionFor(wanted, trimmed(typed));
        if (lacksValue(wanted, correction)) return waiting.current ? { correction: correctionFor(stored.kind, trimmed(typed)) } : null;
        if (!waiting.current) return { correction };
        waiting.current = false;
        setIsWaiting(false);
        return { kind: wanted, correction };
      },
      isSame: (one, other) => isSame(trimmed(one), trimmed(other)),
    }),
    [],
  );
  const writing = useNotePart(annotation, writes, part);
  /** Kept while a kind is chosen that has no value, so that the way back finds it. */
  const typedValue = useRef({ value: '', unit: '' });
  const { value: typed } = writing;
  if (typed.value !== '') typedValue.current = { value: typed.value, unit: typed.unit };

  function chooseKind(chosen: AnnotationKind): void {
    const takesValue = correctionFieldsOf(chosen) === 'value';
    const correction = trimmed(takesValue && typed.value === '' ? { ...typed, ...typedValue.current } : typed);
    waiting.current = chosen === 'corrected' && correction.value === '';
    setIsWaiting(waiting.current);
    const wanted = waiting.current ? 'disputed' : chosen;
    if (wanted !== annotation.kind) setKind(annotation, wanted, correctionFor(wanted, correction));
  }

  return {
    ...writing,
    kind,
    chooseKind,
    fields: correctionFieldsOf(kind),
    missing: !lacksValue(kind, trimmed(typed)) ? null : isWaiting ? 'firstValue' : 'valueTakenOut',
  };
}

/** As the case file keeps it. */
function trimmed({ value, unit, source, date }: Correction): Correction {
  const [kept, keptUnit, keptSource] = [value, unit, source].map((text) => text.trim().normalize());
  return { value: kept ?? '', unit: keptUnit ?? '', source: keptSource ?? '', date };
}

function isSame(one: Correction, other: Correction): boolean {
  return one.value === other.value && one.unit === other.unit && one.source === other.source && one.date === other.date;
}
