import { createContext, type ReactElement, type ReactNode, use, useCallback, useEffect, useMemo, useRef } from 'react';
import { isBareKey, isPressed, type Keys, keysShown } from './shortcut-keys.ts';

export interface Shortcut {
  /** See `Keys`: `Mod K`, `Alt A`, `Q`. */
  readonly keys: Keys;
  /** What it does, for the list of keys. */
  readonly label: string;
  readonly run: () => void;
  /** Acts although a text is being typed. Keys with Ctrl, Alt or Command do so by themselves, unless this is false. */
  readonly whileTyping?: boolean;
}

/** One group of shortcuts under a heading, as a screen or the frame registers it. */
export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

interface Keyboard {
  readonly register: (group: { current: ShortcutGroup }) => () => void;
  /** All groups in force now, the frame's first. */
  readonly groups: () => readonly ShortcutGroup[];
}

const KeyboardContext = createContext<Keyboard | null>(null);

export const isMac: boolean = /Mac/.test(navigator.platform);

/** Keys as printed on this computer's keyboard: "Ctrl K". */
export function shownKeys(keys: Keys): string {
  return keysShown(keys, isMac);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"])');
}

/** Hears every key of the window. The group registered last is asked first, so a screen's keys stand before the frame's. */
export function KeyboardProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const groups = useRef<{ current: ShortcutGroup }[]>([]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      // An open dialog, menu or list has its own keys and holds back the rest of the window.
      if (event.target instanceof Element && event.target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'))
        return;
      const typing = isTyping(event.target);
      const all = [...groups.current].reverse().flatMap((group) => group.current.shortcuts);
      const shortcut = all.find((candidate) => {
        const allowed = !typing || (candidate.whileTyping ?? !isBareKey(candidate.keys));
        return allowed && isPressed(candidate.keys, event, isMac);
      });
      if (shortcut === undefined) return;
      event.preventDefault();
      shortcut.run();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const register = useCallback((group: { current: ShortcutGroup }) => {
    groups.current.push(group);
    return () => {
      groups.current = groups.current.filter((other) => other !== group);
    };
  }, []);
  const keyboard = useMemo(() => ({ register, groups: () => groups.current.map((group) => group.current) }), [register]);
  return <KeyboardContext value={keyboard}>{children}</KeyboardContext>;
}

function useKeyboard(): Keyboard {
  const keyboard = use(KeyboardContext);
  if (keyboard === null) throw new Error('useShortcuts needs a KeyboardProvider above it');
  return keyboard;
}

/** Puts a screen's keys in force while it is shown, and on the list of keys under `title`. */
export function useShortcuts(title: string, shortcuts: readonly Shortcut[]): void {
  const { register } = useKeyboard();
  const group = useRef<ShortcutGroup>({ title, shortcuts });
  useEffect(() => {
    group.current = { title, shortcuts };
  });
  useEffect(() => register(group), [register]);
}

/** The groups in force when asked, for the list of keys. */
export function useShortcutGroups(): () => readonly ShortcutGroup[] {
  return useKeyboard().groups;
}
