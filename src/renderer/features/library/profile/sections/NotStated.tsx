import type { ReactElement } from 'react';
import { classes, useText } from '#renderer/ui/index.ts';
import styles from './sections.module.css';

/** In a table, in place of a fact that the profile does not state. */
export function NotStated(): ReactElement {
  const say = useText();
  return <span className={classes('caption', styles.none)}>{say('profile.notStated')}</span>;
}
