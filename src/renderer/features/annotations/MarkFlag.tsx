import type { ReactElement } from 'react';
import { Icon, useText } from '#renderer/ui/index.ts';
import type { AnnotationId, ItemId } from '#shared/domain/ids.ts';
import type { ProfileSection } from '#shared/domain/profile/profile.ts';
import styles from './AnnotatedText.module.css';
import { correctedValue } from './CorrectionLine.tsx';
import { useAnnotationDesk } from './desk.ts';
import { flagged } from './flagged.ts';
import { kindIcon, kindMessage } from './note-kinds.ts';
import type { NumberedNote } from './page-order.ts';

interface MarkFlagsProps {
  readonly itemId: ItemId;
  readonly ids: readonly AnnotationId[];
}

/** Parts of a page that are figures with short labels: a flag shows its sign there, and its words are only spoken. */
const narrow: readonly ProfileSection[] = ['header', 'dimensions', 'salary'];

/** Small labelled flags before a passage that is marked; two marks of one kind have one flag. */
export function MarkFlags({ itemId, ids }: MarkFlagsProps): ReactElement {
  const { noteOf, passages } = useAnnotationDesk();
  const notes = ids.map(noteOf).filter((note) => note !== undefined);
  const section = passages.get(itemId)?.section;
  const isSmall = section !== undefined && narrow.includes(section);
  return (
    <>
      {flagged(notes).map((note) => (
        <MarkFlag key={note.annotation.id} note={note} isSmall={isSmall} />
      ))}
    </>
  );
}

function MarkFlag({ note, isSmall }: { readonly note: NumberedNote; readonly isSmall: boolean }): ReactElement {
  const say = useText();
  const { activate } = useAnnotationDesk();
  const { kind, id, clientId } = note.annotation;
  const words = clientId === null ? say('annotations.office.flag', { kind: say(kindMessage[kind]) }) : say(kindMessage[kind]);
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: [ and ] reach the same mark, as does its number */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <span
        className={styles.flag}
        data-kind={kind}
        data-flag={id}
        data-small={isSmall || undefined}
        title={isSmall ? words : undefined}
        onClick={() => activate(id)}
      >
        <Icon name={kindIcon[kind]} size={12} />
        <span className={isSmall ? 'visuallyHidden' : undefined}>{words}</span>
      </span>
      {/* A flag does not stay behind at the end of a line. */}
      {'\u2060'}
    </>
  );
}

/** The value that a mark sets beside the original. */
export function ValueBeside({ id }: { readonly id: AnnotationId }): ReactElement | null {
  const { noteOf } = useAnnotationDesk();
  const annotation = noteOf(id)?.annotation;
  const value = annotation?.correction ? correctedValue(annotation.correction) : '';
  return value === '' ? null : (
    <ins className={styles.beside} data-beside={id}>
      {value}
    </ins>
  );
}
