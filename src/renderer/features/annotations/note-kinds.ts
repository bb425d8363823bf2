import type { NoteKind, Visibility } from '#shared/domain/annotation/annotation.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

/** The four kinds in the order of their keys. */
export const noteKinds: readonly NoteKind[] = ['question', 'strength', 'concern', 'action'];

export const kindMessage: Readonly<Record<NoteKind, MessageId>> = {
  question: 'annotations.kind.question',
  strength: 'annotations.kind.strength',
  concern: 'annotations.kind.concern',
  action: 'annotations.kind.action',
};

export const kindKey: Readonly<Record<NoteKind, string>> = { question: 'Q', strength: 'S', concern: 'C', action: 'A' };

export const visibilities: readonly Visibility[] = ['private', 'case', 'report'];

/** How a visibility reads on a note: what will happen to it. */
export const visibilityMessage: Readonly<Record<Visibility, MessageId>> = {
  private: 'annotations.visibility.private',
  case: 'annotations.visibility.caseLong',
  report: 'annotations.visibility.reportLong',
};

/** What is said when a note's visibility was changed. */
export const visibilitySaid: Readonly<Record<Visibility, MessageId>> = {
  private: 'annotations.said.private',
  case: 'annotations.said.case',
  report: 'annotations.said.report',
};
