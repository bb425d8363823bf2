import { createContext, Fragment, type ReactElement, type ReactNode, use, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '#renderer/ui/index.ts';
import styles from './Screen.module.css';

/** The places in the top bar that a screen fills. */
export interface TopBarPlaces {
  readonly trail: HTMLElement | null;
  readonly actions: HTMLElement | null;
}

export const TopBarContext = createContext<TopBarPlaces>({ trail: null, actions: null });

export interface ScreenProps {
  /** The way here from the section down, e.g. links and then the screen's own name in words. */
  readonly trail: readonly ReactNode[];
  /** The window's title without a client's name in it; the last word of the trail as plain text. */
  readonly title: string;
  /** Buttons of the top bar; at most one is primary. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What every routed screen stands in: its trail and actions go to the top bar, its content fills the main area. */
export function Screen({ trail, title, actions, children }: ScreenProps): ReactElement {
  const places = use(TopBarContext);
  useEffect(() => {
    document.title = `${title} · Waymark`;
  }, [title]);
  return (
    <>
      {places.trail === null ? null : createPortal(<Trail trail={trail} />, places.trail)}
      {places.actions === null || actions === undefined ? null : createPortal(actions, places.actions)}
      {children}
    </>
  );
}

function Trail({ trail }: { readonly trail: readonly ReactNode[] }): ReactElement {
  return (
    <>
      {trail.map((step, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the step
        <Fragment key={place}>
          {place === 0 ? null : <Icon name="right" size={12} />}
          {place === trail.length - 1 ? <strong className={styles.here}>{step}</strong> : <span className={styles.step}>{step}</span>}
        </Fragment>
      ))}
    </>
  );
}
