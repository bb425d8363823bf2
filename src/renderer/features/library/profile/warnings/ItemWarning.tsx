import type { ReactElement } from 'react';
import { Icon, useText } from '#renderer/ui/index.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { useReading } from '../reading-context.ts';
import { useQuoted } from './use-quoted.ts';
import styles from './warnings.module.css';
import { cautionsOn } from './warnings-of.ts';

/** Beside a figure: what the page says of it elsewhere, and how old it is. Nothing where there is nothing to say. */
export function ItemWarning({ itemId }: { readonly itemId: ItemId }): ReactElement | null {
  const say = useText();
  const cautions = cautionsOn(itemId, useReading().warnings);
  const quoted = useQuoted();
  if (cautions.length === 0) return null;
  return (
    <ul className={styles.inline}>
      {cautions.map((caution) => (
        <li key={caution.kind}>
          <Icon name="concern" size={12} />
          {caution.kind === 'contradiction'
            ? say('profile.warning.contradiction.mark', { other: quoted(caution.other) })
            : say('profile.warning.oldFigures', { year: String(caution.year), months: caution.limitMonths })}
        </li>
      ))}
    </ul>
  );
}
