import type { ReactElement } from 'react';
import { IconButton, useText } from '#renderer/ui/index.ts';
import type { FormBlock } from '#shared/domain/paper-template/paper-template.ts';
import { BlockFields } from './BlockFields.tsx';
import styles from './FormEditor.module.css';

interface BlockCardProps {
  readonly id: string;
  readonly block: FormBlock;
  /** Counted from 1. */
  readonly number: number;
  readonly isTwofold: boolean;
  readonly onChange: (block: FormBlock) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One block of a form: its kind and place, the ways to move and remove it, and what stands in it. */
export function BlockCard({ id, block, number, isTwofold, onChange, onMove, onRemove }: BlockCardProps): ReactElement {
  const say = useText();
  const kind = say(`paperTemplates.block.${block.kind}`);
  const named = { kind, number };
  return (
    <li className={styles.card} data-block={id}>
      <section aria-label={say('paperTemplates.blockNamed', named)} tabIndex={-1} className={styles.inner}>
        <div className={styles.head}>
          <span className={styles.number}>{number}</span>
          <h2 className={styles.kind}>{kind}</h2>
          <IconButton icon="up" size="small" kind="quiet" label={say('paperTemplates.moveUp', named)} onPress={() => onMove(-1)} />
          <IconButton icon="down" size="small" kind="quiet" label={say('paperTemplates.moveDown', named)} onPress={() => onMove(1)} />
          <IconButton icon="trash" size="small" kind="quiet" label={say('paperTemplates.removeBlock', named)} onPress={onRemove} />
        </div>
        <BlockFields block={block} isTwofold={isTwofold} onChange={onChange} />
      </section>
    </li>
  );
}
