import type { Expansion } from './expand-phrase.ts';

/**
 * Puts words into a field as if they were typed: the field tells of the change, the caret stands behind them, and its own Undo takes them back.
 * The one way to do this that keeps the Undo is an old one, which every Chromium has.
 */
export function putIn(field: HTMLTextAreaElement, { from, to, words }: Expansion): void {
  field.focus();
  field.setSelectionRange(from, to);
  document.execCommand('insertText', false, words);
}
