import { createContext, type RefObject, useContext } from 'react';
import type { Failure } from '#renderer/app/failure.ts';
import type { Annotation, AnnotationKind, Correction, Visibility } from '#shared/domain/annotation/annotation.ts';
import type { AnnotationId, ClientId, ItemId } from '#shared/domain/ids.ts';
import type { Passage } from '#shared/domain/profile/profile.ts';
import type { NoteFilter, NumberedNote, PageNotes } from './page-order.ts';
import type { Highlight } from './segments.ts';
import type { NoteWrites } from './use-note-writes.ts';

/** The client whose notes stand in the margin. */
export interface NoteClient {
  readonly id: ClientId;
  readonly name: string;
}

/**
 * What the page, its marks and its margin share: the notes of one client on one profile version, which of them is at hand, and what can be
 * done with them. Every change is saved at once and can be undone.
 */
export interface AnnotationDesk {
  readonly client: NoteClient | null;
  /** Number of the version shown. */
  readonly version: number;
  readonly writes: NoteWrites;
  readonly passages: ReadonlyMap<ItemId, Passage>;
  readonly notes: PageNotes;
  /** The placed notes that pass the filter. */
  readonly shown: readonly NumberedNote[];
  /** Highlights of the shown notes on one item. */
  readonly highlightsOn: (itemId: ItemId) => readonly Highlight<AnnotationId>[];
  readonly noteOf: (id: AnnotationId) => NumberedNote | undefined;
  /** "session 3" of a note made in a session; null for one made between sessions. */
  readonly sessionNumberOf: (annotation: Annotation) => number | null;
  /** Why the last change was refused; shown at the head of the margin. */
  readonly failure: Failure | null;
  readonly filter: NoteFilter;
  readonly setFilter: (filter: NoteFilter) => void;
  /** The passage that Q, S, C and A take when no text is selected. */
  readonly currentItem: ItemId | null;
  readonly setCurrentItem: (itemId: ItemId) => void;
  /** The one passage that Tab stops at: the current one, or the first of the page. */
  readonly tabStop: ItemId | undefined;
  /** The note at hand: the one last met by keys, mouse or making. */
  readonly active: AnnotationId | null;
  readonly setActive: (id: AnnotationId) => void;
  /** Brings a note and its passage into view and puts the focus on the note. */
  readonly activate: (id: AnnotationId) => void;
  readonly editing: AnnotationId | null;
  readonly edit: (id: AnnotationId) => void;
  /** Ends the writing of a note; when it had the focus, the work goes on at the note. */
  readonly closeEditor: (id: AnnotationId, hasFocus: boolean) => void;
  /** The person went elsewhere with the editor open; one without a word closes. */
  readonly leaveEditor: (id: AnnotationId) => void;
  /** The note has words now, and stays. */
  readonly written: (id: AnnotationId) => void;
  /** The orphan that is being given a new place. */
  readonly placing: AnnotationId | null;
  readonly startPlacing: (id: AnnotationId) => void;
  readonly cancelPlacing: () => void;
  readonly placeHere: () => void;
  readonly annotate: (kind: AnnotationKind) => void;
  /** `correction`: what the new kind has of it. */
  readonly setKind: (annotation: Annotation, kind: AnnotationKind, correction: Correction | null) => void;
  /** Asks what text goes with a mark into the office library. */
  readonly promote: (annotation: Annotation) => void;
  /** Takes a mark out of the office library into the open client's case. */
  readonly demote: (annotation: Annotation) => void;
  readonly setVisibility: (annotation: Annotation, visibility: Visibility) => void;
  readonly remove: (annotation: Annotation) => void;
  readonly page: RefObject<HTMLDivElement | null>;
  /** The head of the screen; its title and facts are passages too. */
  readonly head: RefObject<HTMLElement | null>;
  /** The elements that show the passages, in reading order. */
  readonly passageElements: () => readonly HTMLElement[];
}

export const DeskContext = createContext<AnnotationDesk | null>(null);

/** The desk of the page around; used only inside `AnnotationDeskProvider`. */
export function useAnnotationDesk(): AnnotationDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useAnnotationDesk needs an AnnotationDeskProvider around it');
  return desk;
}
