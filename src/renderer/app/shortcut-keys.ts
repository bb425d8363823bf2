/**
 * Keys as one string, parts parted by spaces, modifiers first: `Mod K`, `Alt A`, `Shift F1`, `Q`, `?`, `[`, `ArrowUp`. `Mod` is Ctrl, on
 * macOS Command.
 */
export type Keys = string;

/** The part of a keyboard event that is looked at. */
export interface PressedKeys {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const shownNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

function parse(keys: Keys): { readonly key: string; readonly modifiers: ReadonlySet<string> } {
  const parts = keys.split(' ');
  return { key: parts.at(-1) ?? '', modifiers: new Set(parts.slice(0, -1)) };
}

/** Whether an event is these keys and no more. Letters and digits go by the key's place, so that Alt and other layouts do not hide them. */
export function isPressed(keys: Keys, event: PressedKeys, isMac: boolean): boolean {
  const { key, modifiers } = parse(keys);
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const otherMod = isMac ? event.ctrlKey : event.metaKey;
  if (mod !== modifiers.has('Mod') || otherMod || event.altKey !== modifiers.has('Alt')) return false;
  const isPlace = /^[A-Z0-9]$/.test(key);
  if ((isPlace || key.length > 1) && event.shiftKey !== modifiers.has('Shift')) return false;
  if (event.key.toUpperCase() === key.toUpperCase()) return true;
  return isPlace && (event.code === `Key${key}` || event.code === `Digit${key}`);
}

/** Whether Ctrl, on macOS Command, is one of the keys. */
export function withMod(keys: Keys): boolean {
  return parse(keys).modifiers.has('Mod');
}

/** The keys as they are printed on this computer's keyboard. */
export function keysShown(keys: Keys, isMac: boolean): string {
  const { key, modifiers } = parse(keys);
  const names = [
    modifiers.has('Mod') && (isMac ? '⌘' : 'Ctrl'),
    modifiers.has('Alt') && (isMac ? '⌥' : 'Alt'),
    modifiers.has('Shift') && (isMac ? '⇧' : 'Shift'),
    shownNames[key] ?? key,
  ];
  return names.filter((name) => name !== false).join(' ');
}

/** Where the focus is: in no field, in one that holds its saved text untouched, or in one that is being written in. */
export type Typing = 'none' | 'saved' | 'typing';

/** Whether keys act in a field: always, never, or as long as the field holds what is saved. */
export type WhileTyping = boolean | 'whenSaved';

/** Whether keys act where the focus is. Without a `whileTyping`, those with Ctrl, Alt or Command do and bare ones do not. */
export function actsIn(typing: Typing, keys: Keys, whileTyping: WhileTyping = !isBareKey(keys)): boolean {
  if (typing === 'none') return true;
  return whileTyping === 'whenSaved' ? typing === 'saved' : whileTyping;
}

/** Keys without Ctrl, Alt or Command write a letter where a text is being typed, and must not act there. */
function isBareKey(keys: Keys): boolean {
  const { key, modifiers } = parse(keys);
  return !modifiers.has('Mod') && !modifiers.has('Alt') && !/^F\d+$/.test(key);
}
