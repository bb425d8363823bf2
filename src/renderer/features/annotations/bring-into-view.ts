import type { AnnotationId } from '#shared/domain/ids.ts';

/**
 * Shows a note together with its passage where both fit, and puts the focus on the note. False when the note is not drawn.
 */
export function bringIntoView(id: AnnotationId): boolean {
  const card = document.querySelector<HTMLElement>(`[data-note-card="${CSS.escape(id)}"]`);
  if (card === null) return false;
  card.focus({ preventScroll: true });
  showWithPassage(id, card);
  return true;
}

/** Scrolls a note into view and then, where there is room for both, its passage. */
export function showWithPassage(id: AnnotationId, card: HTMLElement): void {
  const mark = document.querySelector(`[data-note="${CSS.escape(id)}"]`);
  mark?.scrollIntoView({ block: 'nearest' });
  card.scrollIntoView({ block: 'nearest' });
  if (mark === null) return;
  const [note, passage] = [card.getBoundingClientRect(), mark.getBoundingClientRect()];
  const reader = card.closest('.scroll')?.clientHeight ?? window.innerHeight;
  const together = Math.max(note.bottom, passage.bottom) - Math.min(note.top, passage.top);
  if (together < reader) mark.scrollIntoView({ block: 'nearest' });
}
