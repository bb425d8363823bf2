import type { ReactElement } from 'react';
import { useFailureText } from '#renderer/app/failure.ts';
import { Banner, useText } from '#renderer/ui/index.ts';
import styles from './LibraryPage.module.css';

/** Why the official figures cannot be read, and that what the case file holds is listed all the same. */
export function DamageBanner({ damage }: { readonly damage: Error | null }): ReactElement | null {
  const say = useText();
  const failureText = useFailureText();
  if (damage === null) return null;
  const { message, next } = failureText(damage);
  return (
    <div className={styles.banner}>
      <Banner tone="danger">{say('library.pagesOnly', { reason: message, next })}</Banner>
    </div>
  );
}
