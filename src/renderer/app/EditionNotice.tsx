import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Banner, useText } from '#renderer/ui/index.ts';
import styles from './EditionNotice.module.css';
import { useEngine } from './engine-client.tsx';

/** Says that the edition of the library that was chosen is damaged and the shipped one stands in, or that the shipped one is newer; else nothing. */
export function EditionNotice(): ReactElement | null {
  const say = useText();
  const { queries } = useEngine();
  const { fallenBackFrom = null, newerShipped = null } = useQuery(queries.packs.status.queryOptions()).data ?? {};
  if (fallenBackFrom === null && newerShipped === null) return null;
  return (
    <div className={styles.notice}>
      {fallenBackFrom === null ? null : <Banner tone="danger">{say('packs.fallenBack', { edition: fallenBackFrom })}</Banner>}
      {newerShipped === null ? null : (
        <Banner
          action={
            <Link to="/import" search={{ tab: 'edition' }}>
              {say('packs.look')}
            </Link>
          }
        >
          {say('packs.newerShipped', { edition: newerShipped.edition })}
        </Banner>
      )}
    </div>
  );
}
