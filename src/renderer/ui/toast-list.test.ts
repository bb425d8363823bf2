import { expect, test } from 'vitest';
import { withoutChange, withToast } from './toast-list.ts';

const said = (texts: readonly string[]) =>
  texts.reduce<ReturnType<typeof withToast<{ text: string }>>>((shown, text) => withToast(shown, { text }), []);

test('the newest stands lowest, at most three at a time', () => {
  expect(said(['a', 'b', 'c', 'd']).map(({ text }) => text)).toEqual(['b', 'c', 'd']);
});

test('the same words again take the place of the last ones, as a message of their own', () => {
  const once = said(['a', 'b']);
  const twice = said(['a', 'b', 'b']);
  expect(twice.map(({ text }) => text)).toEqual(['a', 'b']);
  expect(twice.at(-1)?.id).not.toBe(once.at(-1)?.id);
  expect(said(['a', 'b', 'a']).map(({ text }) => text)).toEqual(['a', 'b', 'a']);
});

test('the Undo of the newest is the one that is kept', () => {
  const shown = withToast(withToast<{ text: string; onUndo: string }>([], { text: 'a', onUndo: 'first' }), { text: 'a', onUndo: 'second' });
  expect(shown.map(({ onUndo }) => onUndo)).toEqual(['second']);
});

test('what is said of one thing anew takes the place of what was said before', () => {
  const first = withToast<{ text: string; about?: string }>([], { text: 'Note 3 goes with the case.', about: 'note-3' });
  const shown = withToast(withToast(first, { text: 'Saved.' }), { text: 'Note 3 is in the report.', about: 'note-3' });
  expect(shown.map(({ text }) => text)).toEqual(['Saved.', 'Note 3 is in the report.']);
});

test('what was said of a change goes once the change is taken back', () => {
  const first = withToast<{ text: string; change?: string }>([], { text: 'Contract.pdf was removed.', change: 'change-1' });
  const shown = withToast(withToast(first, { text: 'Saved.' }), { text: 'The note was removed.', change: 'change-2' });
  expect(withoutChange(shown, 'change-1').map(({ text }) => text)).toEqual(['Saved.', 'The note was removed.']);
});
