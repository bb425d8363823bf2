import { type ReactElement, type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useFailureText } from '#renderer/app/failure.ts';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { useText, useToast } from '#renderer/ui/index.ts';
import type { ProfileReading } from '#shared/contract/library.ts';
import type { Annotation, AnnotationKind, Visibility } from '#shared/domain/annotation/annotation.ts';
import { canStandInOffice } from '#shared/domain/annotation/mark-rules.ts';
import type { AnnotationId, ClientId, ItemId } from '#shared/domain/ids.ts';
import { bringIntoView } from './bring-into-view.ts';
import { ChooseClient } from './ChooseClient.tsx';
import { type AnnotationDesk, DeskContext } from './desk.ts';
import { useNoteChanges } from './mutations.ts';
import { PromoteDialog } from './PromoteDialog.tsx';
import { type NoteFilter, type NumberedNote, neighborOf, orderNotes, passesFilter } from './page-order.ts';
import { useNoteClient, useNotes, useSessions } from './queries.ts';
import { SelectionBar } from './SelectionBar.tsx';
import type { Highlight } from './segments.ts';
import { itemElement, passageElements, type SelectedPassage, selectedPassage, wholePassage } from './selection.ts';
import { useNoteKeys } from './use-note-keys.ts';
import { useNoteWrites } from './use-note-writes.ts';
import { useOfficeMoves } from './use-office-moves.ts';
import { useUnwrittenNotes } from './use-unwritten-notes.ts';

/** A note whose client is still being asked for, or read. */
interface WaitingNote {
  readonly kind: AnnotationKind;
  readonly passage: SelectedPassage;
  readonly clientId: ClientId | null;
}

/** A note that is to be shown and given the focus as soon as it is drawn. */
interface WantedNote {
  readonly id: AnnotationId;
  /** Where its editor was; who has gone on meanwhile is not called back. */
  readonly isAfterWriting: boolean;
}

/** Gives a profile's page its marks, its margin and the keys that make notes. Stands inside the open workspace, one a page. */
export function AnnotationDeskProvider({
  reading,
  children,
}: {
  readonly reading: ProfileReading;
  readonly children: ReactNode;
}): ReactElement {
  const say = useText();
  const toast = useToast();
  const failureText = useFailureText();
  const { current, openClient } = useOpenClients();
  const client = useNoteClient();
  const read = useNotes(client?.id ?? null, reading.id);
  const sessions = useSessions(client?.id ?? null);
  const page = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLElement>(null);
  const [filter, setFilter] = useState<NoteFilter>('all');
  const [currentItem, setCurrentItem] = useState<ItemId | null>(null);
  const [active, setActive] = useState<AnnotationId | null>(null);
  const [wanted, setWanted] = useState<WantedNote | null>(null);
  const [editing, setEditing] = useState<AnnotationId | null>(null);
  const [placing, setPlacing] = useState<AnnotationId | null>(null);
  const [waiting, setWaiting] = useState<WaitingNote | null>(null);

  const writes = useNoteWrites(read, client, {
    onMade: ({ annotation, changeId }) => {
      unwritten.changed(annotation.id, changeId);
      if (annotation.anchorState === 'orphan') toast({ text: say('annotations.onlyHere', { number: reading.version.number }) });
    },
    onUpdated: ({ annotation, changeId }) => unwritten.changed(annotation.id, changeId),
  });
  const unwritten = useUnwrittenNotes(editing, writes);
  const { passages } = reading.profile;
  const passagesById = useMemo(() => new Map(passages.map((passage) => [passage.id, passage])), [passages]);
  const notes = useMemo(() => orderNotes(writes.notes, passages, reading.version.id), [writes.notes, passages, reading.version.id]);
  const shown = useMemo(() => notes.placed.filter(({ annotation }) => passesFilter(annotation, filter)), [notes, filter]);
  const highlights = useMemo(() => highlightsByItem(shown), [shown]);

  const roots = useCallback(() => [head.current, page.current].filter((root) => root !== null), []);
  const activate = useCallback((id: AnnotationId) => {
    setActive(id);
    setWanted({ id, isAfterWriting: false });
  }, []);
  const changes = useNoteChanges({
    writes,
    nameOf: (annotation) => {
      const number = notes.placed.find((note) => note.annotation.id === annotation.id)?.number;
      return number === undefined ? say('annotations.theNote') : say('annotations.named', { number });
    },
    isUnwritten: unwritten.has,
    show: (id) => {
      setFilter('all');
      activate(id);
    },
  });

  const chosenPassage = useCallback((): SelectedPassage | 'several' | null => {
    const selected = selectedPassage(roots(), window.getSelection());
    if (selected !== null || currentItem === null) return selected;
    const isFocused = itemElement(roots(), currentItem) === document.activeElement;
    return isFocused ? wholePassage(roots(), currentItem) : null;
  }, [currentItem, roots]);

  /** The passage to work on, or null after saying why there is none. */
  function askPassage(): SelectedPassage | null {
    const passage = chosenPassage();
    if (passage !== null && passage !== 'several') return passage;
    toast({ text: say(passage === null ? 'annotations.nothingSelected' : 'annotations.onePassage'), tone: 'hint', about: 'passage' });
    return null;
  }

  const { begin } = writes;
  const begun = unwritten.begun;
  const create = useCallback(
    (clientId: ClientId | null, kind: AnnotationKind, anchor: SelectedPassage) => {
      window.getSelection()?.removeAllRanges();
      const id = begin({ clientId, profileId: reading.id, versionId: reading.version.id, kind, anchor });
      begun(id);
      // A new note must be seen while it is written, whatever the filter was.
      setFilter('all');
      setActive(id);
      setEditing(id);
    },
    [begin, begun, reading],
  );
  function annotate(kind: AnnotationKind): void {
    const passage = askPassage();
    if (passage === null) return;
    if (client !== null) create(client.id, kind, passage);
    else if (current === null && canStandInOffice(kind)) create(null, kind, passage);
    else setWaiting({ kind, passage, clientId: null });
  }
  // A note of another client or of another version must not stay at hand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of client or version is the reason
  useEffect(() => {
    setActive(null);
    setEditing(null);
    setPlacing(null);
    setWanted(null);
  }, [client?.id, reading.version.id]);

  // A client that was chosen for a note is first opened and read.
  useEffect(() => {
    if (waiting === null || waiting.clientId === null || waiting.clientId !== client?.id) return;
    setWaiting(null);
    create(client.id, waiting.kind, waiting.passage);
  }, [waiting, client?.id, create]);

  // The focus goes to the note once it is drawn: an editor that closes gives way to its note first, one brought back has to be read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew with the notes shown
  useLayoutEffect(() => {
    if (wanted === null) return;
    const hasGoneOn = wanted.isAfterWriting && document.activeElement !== null && document.activeElement !== document.body;
    if (hasGoneOn || bringIntoView(wanted.id)) setWanted(null);
  }, [wanted, notes, shown]);

  /** The work goes on at a neighbor of a note that goes away, or at its passage. */
  function goOnFrom(annotation: Annotation): void {
    const isPlaced = notes.placed.some((note) => note.annotation.id === annotation.id);
    const next = neighborOf(isPlaced ? shown.map((note) => note.annotation) : notes.orphans, annotation.id);
    if (next !== null) activate(next);
    else focusPassage(annotation);
  }
  function focusPassage({ anchor }: Annotation): void {
    setActive(null);
    setWanted(null);
    (itemElement(roots(), anchor.itemId) ?? passageElements(roots())[0])?.focus();
  }

  const noteOf = (id: AnnotationId): NumberedNote | undefined => shown.find(({ annotation }) => annotation.id === id);
  function closeEditor(id: AnnotationId, hasFocus: boolean): void {
    // Another note may have been begun while the last words of this one were written.
    setEditing((current) => (current === id ? null : current));
    const note = noteOf(id);
    if (note === undefined || !hasFocus) return;
    // A note without a word goes with its editor; the work goes on at its passage.
    if (unwritten.has(note.annotation.id)) focusPassage(note.annotation);
    else {
      setActive(id);
      setWanted({ id, isAfterWriting: true });
    }
  }
  const leaveEditor = useCallback(
    (id: AnnotationId) => {
      if (unwritten.has(id)) setEditing((current) => (current === id ? null : current));
    },
    [unwritten],
  );
  function setVisibility(annotation: Annotation, visibility: Visibility): void {
    const goes = editing !== annotation.id && !passesFilter({ ...annotation, visibility }, filter);
    changes.visibility.run({ annotation, visibility });
    if (goes) goOnFrom(annotation);
  }
  function placeHere(): void {
    const annotation = notes.orphans.find(({ id }) => id === placing);
    const passage = askPassage();
    if (annotation === undefined || passage === null) return;
    changes.place.run({ annotation, anchor: { ...passage, versionId: reading.version.id } });
    setPlacing(null);
  }

  const moves = useOfficeMoves(client, writes);
  const makingFailure = writes.makingError === null ? null : failureText(writes.makingError);
  const desk: AnnotationDesk = {
    client,
    version: reading.version.number,
    writes,
    passages: passagesById,
    notes,
    shown,
    highlightsOn: (itemId) => highlights.get(itemId) ?? [],
    noteOf,
    sessionNumberOf: (annotation) => sessions.find(({ id }) => id === annotation.sessionId)?.number ?? null,
    failure:
      makingFailure ??
      changes.kind.failure ??
      changes.visibility.failure ??
      changes.place.failure ??
      changes.remove.failure ??
      moves.failure,
    filter,
    setFilter,
    currentItem,
    setCurrentItem,
    // The reading starts below the heading; the arrow keys go up into it.
    tabStop: currentItem ?? passages.find(({ section }) => section !== 'header')?.id,
    active,
    setActive,
    activate,
    editing,
    edit: setEditing,
    closeEditor,
    leaveEditor,
    written: unwritten.written,
    placing,
    startPlacing: setPlacing,
    cancelPlacing: () => setPlacing(null),
    placeHere,
    annotate,
    setKind: (annotation, kind, correction) => changes.kind.run({ annotation, kind, correction }),
    promote: moves.ask,
    demote: moves.demote,
    setVisibility,
    remove: (annotation) => {
      if (editing === annotation.id) setEditing(null);
      changes.remove.run(annotation);
      goOnFrom(annotation);
    },
    page,
    head,
    passageElements: () => passageElements(roots()),
  };
  useNoteKeys(desk);
  return (
    <DeskContext value={desk}>
      {children}
      <SelectionBar isOnPassage={() => selectedPassage(roots(), window.getSelection()) !== null} onKind={annotate} />
      <PromoteDialog client={client} moves={moves} />
      <ChooseClient
        isOpen={waiting !== null && waiting.clientId === null}
        onClose={() => setWaiting(null)}
        onChosen={(clientId) => {
          openClient(clientId);
          setWaiting((current) => (current === null ? null : { ...current, clientId }));
        }}
      />
    </DeskContext>
  );
}

function highlightsByItem(notes: readonly NumberedNote[]): ReadonlyMap<ItemId, readonly Highlight<AnnotationId>[]> {
  const byItem = new Map<ItemId, Highlight<AnnotationId>[]>();
  for (const { annotation } of notes) {
    const { itemId, start, end } = annotation.anchor;
    const own = byItem.get(itemId) ?? [];
    own.push({ id: annotation.id, start, end });
    byItem.set(itemId, own);
  }
  return byItem;
}
