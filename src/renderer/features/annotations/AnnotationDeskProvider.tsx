import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { useText, useToast } from '#renderer/ui/index.ts';
import type { ProfileReading } from '#shared/contract/library.ts';
import type { NoteKind } from '#shared/domain/annotation/annotation.ts';
import type { AnnotationId, ClientId, ItemId } from '#shared/domain/ids.ts';
import { ChooseClient } from './ChooseClient.tsx';
import { type AnnotationDesk, DeskContext } from './desk.ts';
import { useNoteChanges } from './mutations.ts';
import { type NoteFilter, type NumberedNote, orderNotes, passesFilter } from './page-order.ts';
import { useNoteClient, useNotes, useSessions } from './queries.ts';
import type { Highlight } from './segments.ts';
import { itemElement, type SelectedPassage, selectedPassage, wholePassage } from './selection.ts';
import { useNoteKeys } from './use-note-keys.ts';

interface WaitingNote {
  readonly kind: NoteKind;
  readonly passage: SelectedPassage;
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
  const queryClient = useQueryClient();
  const { openClient } = useOpenClients();
  const client = useNoteClient();
  const annotations = useNotes(client?.id ?? null, reading.id);
  const sessions = useSessions(client?.id ?? null);
  const page = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<NoteFilter>('all');
  const [currentItem, setCurrentItem] = useState<ItemId | null>(null);
  const [active, setActive] = useState<AnnotationId | null>(null);
  const [wanted, setWanted] = useState<AnnotationId | null>(null);
  const [editing, setEditing] = useState<AnnotationId | null>(null);
  const [placing, setPlacing] = useState<AnnotationId | null>(null);
  const [waiting, setWaiting] = useState<WaitingNote | null>(null);

  const { passages } = reading.profile;
  const passagesById = useMemo(() => new Map(passages.map((passage) => [passage.id, passage])), [passages]);
  const notes = useMemo(() => orderNotes(annotations, passages), [annotations, passages]);
  const shown = useMemo(() => notes.placed.filter(({ annotation }) => passesFilter(annotation, filter)), [notes, filter]);
  const highlights = useMemo(() => highlightsByItem(shown), [shown]);
  const changes = useNoteChanges((created) => {
    // A new note must be seen while it is written, whatever the filter was.
    setFilter('all');
    setActive(created);
    setEditing(created);
  });

  const chosenPassage = useCallback((): SelectedPassage | null => {
    if (page.current === null) return null;
    const selected = selectedPassage(page.current, window.getSelection());
    if (selected !== null || currentItem === null) return selected;
    const isFocused = itemElement(page.current, currentItem) === document.activeElement;
    return isFocused ? wholePassage(page.current, currentItem) : null;
  }, [currentItem]);

  const { run: createNote } = changes.create;
  const create = useCallback(
    (clientId: ClientId, { kind, passage }: WaitingNote) => {
      window.getSelection()?.removeAllRanges();
      createNote({ clientId, profileId: reading.id, versionId: reading.version.id, kind, body: '', anchor: passage });
    },
    [createNote, reading],
  );

  const annotate = useCallback(
    (kind: NoteKind) => {
      const passage = chosenPassage();
      if (passage === null) toast({ text: say('annotations.nothingSelected') });
      else if (client === null) setWaiting({ kind, passage });
      else create(client.id, { kind, passage });
    },
    [chosenPassage, client, create, say, toast],
  );

  const activate = useCallback((id: AnnotationId) => {
    setActive(id);
    setWanted(id);
  }, []);
  // The focus goes to the note once it is drawn: an editor that closes gives way to its note first.
  useEffect(() => {
    if (wanted === null) return;
    bringIntoView(wanted);
    setWanted(null);
  }, [wanted]);

  const closeEditor = useCallback(() => {
    setEditing(null);
    if (editing !== null) activate(editing);
  }, [activate, editing]);

  const placeHere = useCallback(() => {
    const passage = chosenPassage();
    if (placing === null) return;
    if (passage === null) {
      toast({ text: say('annotations.nothingSelected') });
      return;
    }
    changes.place.run({ annotationId: placing, anchor: passage });
    setPlacing(null);
  }, [changes.place.run, chosenPassage, placing, say, toast]);

  // A note of another client or of another version must not stay at hand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of client or version is the reason
  useEffect(() => {
    setActive(null);
    setEditing(null);
    setPlacing(null);
  }, [client?.id, reading.version.id]);

  const desk: AnnotationDesk = {
    client,
    passages: passagesById,
    notes,
    shown,
    highlightsOn: (itemId) => highlights.get(itemId) ?? [],
    noteOf: (id) => shown.find(({ annotation }) => annotation.id === id),
    sessionNumberOf: (annotation) => sessions.find(({ id }) => id === annotation.sessionId)?.number ?? null,
    failure: changes.create.failure ?? changes.update.failure ?? changes.place.failure ?? changes.remove.failure,
    filter,
    setFilter,
    currentItem,
    setCurrentItem,
    // The heading's passages stand in the head of the screen, not on the page.
    tabStop: currentItem ?? passages.find(({ section }) => section !== 'header')?.id,
    active,
    setActive,
    activate,
    editing,
    edit: setEditing,
    closeEditor,
    placing,
    startPlacing: setPlacing,
    cancelPlacing: () => setPlacing(null),
    placeHere,
    annotate,
    setKind: (annotation, kind) => changes.update.run({ annotation, kind }),
    setVisibility: (annotation, visibility) => changes.update.run({ annotation, visibility }),
    noteSaved: () => void queryClient.invalidateQueries(),
    remove: (annotation) => {
      if (editing === annotation.id) setEditing(null);
      changes.remove.run(annotation);
    },
    page,
  };
  useNoteKeys(desk);
  return (
    <DeskContext value={desk}>
      {children}
      <ChooseClient
        isOpen={waiting !== null}
        onClose={() => setWaiting(null)}
        onChosen={(clientId) => {
          openClient(clientId);
          if (waiting !== null) create(clientId, waiting);
          setWaiting(null);
        }}
      />
    </DeskContext>
  );
}

/** Shows a note and its passage, and puts the focus on the note. */
function bringIntoView(id: AnnotationId): void {
  const card = document.querySelector<HTMLElement>(`[data-note-card="${CSS.escape(id)}"]`);
  document.querySelector(`[data-note="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest' });
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
