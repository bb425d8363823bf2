import { expect, test } from 'vitest';
import { actsIn, isPressed, keysShown, type PressedKeys } from './shortcut-keys.ts';

const press = (key: string, more: Partial<PressedKeys> = {}): PressedKeys => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test('Mod is Ctrl, and Command on macOS', () => {
  expect(isPressed('Mod K', press('k', { ctrlKey: true }), false)).toBe(true);
  expect(isPressed('Mod K', press('k', { metaKey: true }), false)).toBe(false);
  expect(isPressed('Mod K', press('k', { metaKey: true }), true)).toBe(true);
  expect(isPressed('Mod K', press('k'), false)).toBe(false);
});

test('more modifiers than asked for are other keys', () => {
  expect(isPressed('Mod Z', press('z', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
  expect(isPressed('Q', press('q', { altKey: true }), false)).toBe(false);
});

test('letters go by their place, so a Thai layout and Alt keep the shortcuts', () => {
  expect(isPressed('Mod K', press('า', { ctrlKey: true, code: 'KeyK' }), false)).toBe(true);
  expect(isPressed('Alt S', press('ß', { altKey: true, code: 'KeyS' }), true)).toBe(true);
});

test('signs go by what they write, wherever Shift puts them', () => {
  expect(isPressed('?', press('?', { shiftKey: true, code: 'Slash' }), false)).toBe(true);
  expect(isPressed('[', press('[', { code: 'BracketLeft' }), false)).toBe(true);
});

test('keys are shown as they are printed', () => {
  expect(keysShown('Mod K', false)).toBe('Ctrl K');
  expect(keysShown('Mod K', true)).toBe('⌘ K');
  expect(keysShown('Alt ArrowUp', false)).toBe('Alt ↑');
});

test('in a field only keys with Ctrl, Alt or Command act by themselves', () => {
  for (const typing of ['typing', 'saved'] as const) {
    expect(['Q', '?', 'ArrowUp', 'Shift A'].filter((keys) => actsIn(typing, keys))).toEqual([]);
    expect(['Mod K', 'Alt A', 'F1'].filter((keys) => actsIn(typing, keys))).toEqual(['Mod K', 'Alt A', 'F1']);
  }
});

test('a key may act in a field only as long as the field holds what is saved', () => {
  const acts = (['none', 'saved', 'typing'] as const).map((typing) => actsIn(typing, 'Mod Z', 'whenSaved'));
  expect(acts).toEqual([true, true, false]);
});
