import { type Annotation, type AnnotationKind, type Correction, MarkKind, Visibility } from './annotation.ts';

/** Which of a correction's fields a kind has: all of them, or only where it was looked up and when. */
export type CorrectionFields = 'none' | 'source' | 'value';

const correctionFields: Readonly<Record<AnnotationKind, CorrectionFields>> = {
  question: 'none',
  strength: 'none',
  concern: 'none',
  action: 'none',
  checked: 'source',
  disputed: 'source',
  corrected: 'value',
  localFact: 'value',
  plainWords: 'none',
  notForClient: 'none',
};

export function correctionFieldsOf(kind: AnnotationKind): CorrectionFields {
  return correctionFields[kind];
}

/** Whether it is a mark on the source. */
export function isMarkKind(kind: AnnotationKind): kind is MarkKind {
  return MarkKind.safeParse(kind).success;
}

/** Whether a mark may stand in the office library: notes and "not for this client" are of one client and stay in the case. */
export function canStandInOffice(kind: AnnotationKind): boolean {
  return isMarkKind(kind) && kind !== 'notForClient';
}

/** The visibilities in the order of their steps. In the office library there is no case: a mark is printed for clients, or it is not. */
export function visibilitiesOf({ clientId }: Pick<Annotation, 'clientId'>): readonly Visibility[] {
  return clientId === null ? ['private', 'report'] : Visibility.options;
}

/** The visibility as the layer has it: what is for the case is not printed from the office library. */
export function visibilityIn(clientId: Annotation['clientId'], visibility: Visibility): Visibility {
  return visibilitiesOf({ clientId }).includes(visibility) ? visibility : 'private';
}

/** Whether it is a mark of the office library that is not printed. Such a mark is no client's, so it is not private either. */
export function isNotPrinted({ clientId, visibility }: Pick<Annotation, 'clientId' | 'visibility'>): boolean {
  return clientId === null && visibility === 'private';
}

/** The correction as its kind holds it: fields the kind does not have are left out, and one without a word is none. */
export function correctionFor(kind: AnnotationKind, correction: Correction | null): Correction | null {
  const fields = correctionFieldsOf(kind);
  if (correction === null || fields === 'none') return null;
  const { value, unit, source, date } = correction;
  const held = fields === 'value' ? { value, unit, source, date } : { value: '', unit: '', source, date };
  return held.value === '' && held.unit === '' && held.source === '' && held.date === null ? null : held;
}

/** Whether a `corrected` mark is without the value that it is for. */
export function lacksValue(kind: AnnotationKind, correction: Correction | null): boolean {
  return kind === 'corrected' && (correction === null || correction.value === '');
}
