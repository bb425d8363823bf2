import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Banner, useText } from '#renderer/ui/index.ts';
import styles from './EditionNotice.module.css';
import { useEngine } from './engine-client.tsx';

/** Says that the edition of the library that was chosen is damaged and the shipped one stands in; nothing while all is well. */
export function EditionNotice(): ReactElement | null {
  const say = useText();
  const { queries } = useEngine();
  const edition = useQuery(queries.packs.status.queryOptions()).data?.fallenBackFrom ?? null;
  if (edition === null) return null;
  return (
    <div className={styles.notice}>
      <Banner tone="danger">{say('packs.fallenBack', { edition })}</Banner>
    </div>
  );
}
