import { createContext, type ReactElement, type ReactNode, use, useCallback, useEffect, useMemo, useRef } from 'react';
import { actsIn, isPressed, type Keys, keysShown, type Typing, type WhileTyping, withMod } from './shortcut-keys.ts';

export interface Shortcut {
  /** See `Keys`: `Mod K`, `Alt A`, `Q`. */
  readonly keys: Keys;
  /** What it does, for the list of keys. */
  readonly label: string;
  readonly run: () => void;
  /** Whether it acts in a field; see `WhileTyping`. Keys with Ctrl, Alt or Command act by themselves everywhere, bare ones in none. */
  readonly whileTyping?: WhileTyping;
  /** Acts also where a dialog, menu or list is open: what must not wait until it is closed. */
  readonly overAll?: boolean;
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

const holdsBack = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

const KeyboardContext = createContext<Keyboard | null>(null);

export const isMac: boolean = /Mac/.test(navigator.platform);

/** Keys as printed on this computer's keyboard: "Ctrl K". */
export function shownKeys(keys: Keys): string {
  return keysShown(keys, isMac);
}

/** How the element with the focus stands to typing. Fields that save themselves tell their saved text as `data-saved`. */
function typingIn(target: EventTarget | null): Typing {
  if (!(target instanceof HTMLElement)) return 'none';
  const isField =
    target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"])');
  if (!isField) return 'none';
  const isInput = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isInput && target.dataset.saved === target.value ? 'saved' : 'typing';
}

/** Hears every key of the window. The group registered last is asked first, so a screen's keys stand before the frame's. */
export function KeyboardProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const groups = useRef<{ current: ShortcutGroup }[]>([]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      // An open dialog, menu or list has its own keys and holds back the rest of the window.
      const isHeldBack = event.target instanceof Element && event.target.closest(holdsBack) !== null;
      const typing = typingIn(event.target);
      const all = [...groups.current].reverse().flatMap((group) => group.current.shortcuts);
      const shortcut = all.find(
        ({ keys, whileTyping, overAll = false }) =>
          (overAll || !isHeldBack) && actsIn(typing, keys, whileTyping) && isPressed(keys, event, isMac),
      );
      if (shortcut === undefined) return;
      event.preventDefault();
      // Keys held down turn pages and walk through lists; what is done with Ctrl or Command is done once a press.
      if (!event.repeat || !withMod(shortcut.keys)) shortcut.run();
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
