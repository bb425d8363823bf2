import { createContext, type ReactElement, type ReactNode, use, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { Button as RacButton } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import styles from './Toasts.module.css';
import { useText } from './text.ts';
import { type Listed, withoutChange, withToast } from './toast-list.ts';

export interface ToastMessage {
  /** A whole sentence: what was done. */
  readonly text: string;
  /** A hint says what to do; nothing was done. */
  readonly tone?: 'done' | 'failed' | 'hint';
  /** What it is about: a later message about the same takes its place. */
  readonly about?: string | undefined;
  /** The change it tells of: once that is taken back by whatever way, the message goes. */
  readonly change?: string | undefined;
  /** Takes it back. */
  readonly onUndo?: (() => void) | undefined;
}

type Shown = ToastMessage & Listed;

const STAY_MILLISECONDS = 6_000;
const ToastContext = createContext<((message: ToastMessage) => void) | null>(null);

/** Says something at the bottom right for six seconds. */
export function useToast(): (message: ToastMessage) => void {
  const show = use(ToastContext);
  if (show === null) throw new Error('useToast needs a ToastProvider above it');
  return show;
}

const TakenBackContext = createContext<((change: string) => void) | null>(null);

/** Takes down the messages of a change that was taken back. */
export function useTakenBack(): (change: string) => void {
  const takenBack = use(TakenBackContext);
  if (takenBack === null) throw new Error('useTakenBack needs a ToastProvider above it');
  return takenBack;
}

const HoldToastsContext = createContext<((held: boolean) => void) | null>(null);

/** Keeps messages off the window while the calling component is shown; what was said meanwhile is shown afterwards. */
export function useHoldToasts(): void {
  const hold = use(HoldToastsContext);
  if (hold === null) throw new Error('useHoldToasts needs a ToastProvider above it');
  useLayoutEffect(() => {
    hold(true);
    return () => hold(false);
  }, [hold]);
}

/** Holds the toasts of the window; the newest stands lowest, at most three at a time, none twice in a row. */
export function ToastProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const say = useText();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const [held, setHeld] = useState(false);
  const show = useCallback((message: ToastMessage) => {
    setShown((current) => withToast(current, message));
  }, []);
  const takenBack = useCallback((change: string) => setShown((current) => withoutChange(current, change)), []);
  const close = useCallback((id: number) => setShown((current) => current.filter((toast) => toast.id !== id)), []);
  const region = useMemo(
    () => (
      <section className={styles.region} aria-label={say('app.messages')} aria-live="polite">
        {held ? null : shown.map((toast) => <Toast key={toast.id} toast={toast} onClose={() => close(toast.id)} />)}
      </section>
    ),
    [shown, held, close, say],
  );
  return (
    <ToastContext value={show}>
      <TakenBackContext value={takenBack}>
        <HoldToastsContext value={setHeld}>{children}</HoldToastsContext>
      </TakenBackContext>
      {region}
    </ToastContext>
  );
}

/** One message. Its clock stands still while it is under the pointer or holds the focus. */
function Toast({ toast, onClose }: { readonly toast: Shown; readonly onClose: () => void }): ReactElement {
  const say = useText();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onClose, STAY_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [held, onClose]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handlers only stop the clock; nothing is done by them
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'hint' ? null : <Icon name={toast.tone === 'failed' ? 'concern' : 'check'} />}
      <span className={styles.text}>{toast.text}</span>
      {toast.onUndo === undefined ? null : (
        <RacButton
          className={styles.undo ?? ''}
          onPress={() => {
            toast.onUndo?.();
            onClose();
          }}
        >
          {say('app.undo')}
        </RacButton>
      )}
      <RacButton className={styles.close ?? ''} aria-label={say('app.dismiss')} onPress={onClose}>
        <Icon name="close" size={12} />
      </RacButton>
    </div>
  );
}
