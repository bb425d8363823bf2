import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon, useText } from '#renderer/ui/index.ts';
import { Brand } from './Brand.tsx';
import { shownKeys } from './keyboard.tsx';
import { OpenClientList } from './OpenClientList.tsx';
import styles from './Rail.module.css';
import { sectionAt, sections } from './sections.ts';

/** The way between the sections; 196 wide, in narrow windows 52 with signs and initials. */
export function Rail({ onLock }: { readonly onLock: () => void }): ReactElement {
  const say = useText();
  const current = useRouterState({ select: (state) => sectionAt(state.location.pathname) });
  return (
    <nav className={styles.rail} aria-label={say('app.main')}>
      <Brand />
      <ul className={styles.list}>
        {sections.map((section) => (
          <li key={section.to}>
            <Link
              to={section.to}
              className={styles.item}
              title={say(section.name)}
              activeOptions={{ exact: true }}
              {...(section.to === current ? { 'aria-current': 'page' } : {})}
            >
              <Icon name={section.icon} />
              <span className={styles.word}>{say(section.name)}</span>
              <span className={styles.keys} aria-hidden="true">
                {shownKeys(section.keys)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <OpenClientList />
      <ul className={`${styles.list} ${styles.foot}`}>
        <li>
          <Link to="/settings" className={styles.item} title={say('app.section.settings')}>
            <Icon name="settings" />
            <span className={styles.word}>{say('app.section.settings')}</span>
          </Link>
        </li>
        <li>
          <button type="button" className={styles.item} title={say('app.lockNow')} onClick={onLock}>
            <Icon name="lock" />
            <span className={styles.word}>{say('app.lockNow')}</span>
            <span className={styles.keys} aria-hidden="true">
              {shownKeys('Mod L')}
            </span>
          </button>
        </li>
      </ul>
    </nav>
  );
}
