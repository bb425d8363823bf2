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

/** Keys without Ctrl, Alt or Command write a letter where a text is being typed, and must not act there. */
export function isBareKey(keys: Keys): boolean {
  const { key, modifiers } = parse(keys);
  return !modifiers.has('Mod') && !modifiers.has('Alt') && !/^F\d+$/.test(key);
}
