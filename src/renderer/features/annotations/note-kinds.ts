import type { IconName } from '#renderer/ui/index.ts';
import { type Annotation, type AnnotationKind, MarkKind, NoteKind, type Visibility } from '#shared/domain/annotation/annotation.ts';
import { isNotPrinted } from '#shared/domain/annotation/mark-rules.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

/** The four kinds of note in the order of their keys. */
export const noteKinds: readonly NoteKind[] = NoteKind.options;

/** The marks on the source, in the order of the editor's second row. */
export const markKinds: readonly MarkKind[] = MarkKind.options;

export const kindMessage: Readonly<Record<AnnotationKind, MessageId>> = {
  question: 'annotations.kind.question',
  strength: 'annotations.kind.strength',
  concern: 'annotations.kind.concern',
  action: 'annotations.kind.action',
  checked: 'annotations.kind.checked',
  disputed: 'annotations.kind.disputed',
  corrected: 'annotations.kind.corrected',
  localFact: 'annotations.kind.localFact',
  plainWords: 'annotations.kind.plainWords',
  notForClient: 'annotations.kind.notForClient',
};

export const kindIcon: Readonly<Record<AnnotationKind, IconName>> = {
  question: 'question',
  strength: 'strength',
  concern: 'concern',
  action: 'action',
  checked: 'check',
  disputed: 'differs',
  corrected: 'pencil',
  localFact: 'pin',
  plainWords: 'plainWords',
  notForClient: 'eyeOff',
};

export const kindKey: Readonly<Record<NoteKind, string>> = { question: 'Q', strength: 'S', concern: 'C', action: 'A' };

/** What a mark says of the passage, for the one who chooses it. */
export const markHint: Readonly<Record<MarkKind, MessageId>> = {
  checked: 'annotations.mark.checked',
  disputed: 'annotations.mark.disputed',
  corrected: 'annotations.mark.corrected',
  localFact: 'annotations.mark.localFact',
  plainWords: 'annotations.mark.plainWords',
  notForClient: 'annotations.mark.notForClient',
};

/** The key that begins a mark on the source. */
export const markKey = 'M';

const ofCase: Readonly<Record<Visibility, MessageId>> = {
  private: 'annotations.visibility.private',
  case: 'annotations.visibility.caseLong',
  report: 'annotations.visibility.reportLong',
};

const iconsOfCase: Readonly<Record<Visibility, IconName>> = { private: 'lock', case: 'folder', report: 'report' };

/** How a note's visibility reads: what will happen to it. */
export function visibilityMessage(note: Pick<Annotation, 'clientId' | 'visibility'>): MessageId {
  return isNotPrinted(note) ? 'annotations.visibility.notPrinted' : ofCase[note.visibility];
}

/** The sign of a note's visibility: a lock stands for what is private to a client's counselor alone. */
export function visibilityIcon(note: Pick<Annotation, 'clientId' | 'visibility'>): IconName {
  return isNotPrinted(note) ? 'eyeOff' : iconsOfCase[note.visibility];
}

const saidOfCase: Readonly<Record<Visibility, MessageId>> = {
  private: 'annotations.said.private',
  case: 'annotations.said.case',
  report: 'annotations.said.report',
};

/** What is said when a note's visibility was changed. */
export function visibilitySaid({ clientId, visibility }: Pick<Annotation, 'clientId' | 'visibility'>): MessageId {
  if (clientId !== null) return saidOfCase[visibility];
  return visibility === 'report' ? 'annotations.said.officeReport' : 'annotations.said.notPrinted';
}
