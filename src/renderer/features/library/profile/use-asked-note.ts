import { useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import type { AnnotationDesk } from '#renderer/features/annotations/index.ts';

/** Takes the note that the address names in hand as soon as it has been read; it stands by its passage, or with those that need a new place. */
export function useAskedNote({ notes, activate }: Pick<AnnotationDesk, 'notes' | 'activate'>): void {
  const { note } = useSearch({ from: '/library/$profileId' });
  const onAsked = useEffectEvent(activate);
  const all = [...notes.placed.map(({ annotation }) => annotation), ...notes.orphans];
  const isThere = all.some(({ id }) => id === note);
  useEffect(() => {
    if (note !== undefined && isThere) onAsked(note);
  }, [note, isThere]);
}
