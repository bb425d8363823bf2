import type { ReactElement } from 'react';
import { Segmented, useText } from '#renderer/ui/index.ts';
import { type AnnotationKind, MarkKind, NoteKind } from '#shared/domain/annotation/annotation.ts';
import { canStandInOffice } from '#shared/domain/annotation/mark-rules.ts';
import styles from './NoteCard.module.css';
import { kindIcon, kindMessage, markHint, markKinds, noteKinds } from './note-kinds.ts';

interface KindSwitchProps {
  readonly number: number;
  readonly value: AnnotationKind;
  /** In the office library there are only marks. */
  readonly isOffice: boolean;
  readonly onChange: (kind: AnnotationKind) => void;
}

/** What kind of note it is; below that, in a second row, the marks on the source, with a sentence on the one chosen. */
export function KindSwitch({ number, value, isOffice, onChange }: KindSwitchProps): ReactElement {
  const say = useText();
  const note = NoteKind.safeParse(value).data ?? null;
  const mark = MarkKind.safeParse(value).data ?? null;
  return (
    <header className={styles.kinds}>
      <div className={styles.row}>
        <span className={styles.number}>{number}</span>
        {isOffice ? (
          <span className={styles.kind}>{say('annotations.office')}</span>
        ) : (
          <Segmented
            size="small"
            label={say('annotations.kind')}
            value={note}
            onChange={onChange}
            choices={noteKinds.map((kind) => ({
              value: kind,
              icon: kindIcon[kind],
              label: kind === note ? say(kindMessage[kind]) : '',
              spoken: say(kindMessage[kind]),
            }))}
          />
        )}
      </div>
      <div data-mark-row>
        <Segmented
          size="small"
          full
          label={say('annotations.mark')}
          value={mark}
          onChange={onChange}
          choices={markKinds
            .filter((kind) => !isOffice || canStandInOffice(kind))
            .map((kind) => ({ value: kind, icon: kindIcon[kind], label: '', spoken: say(kindMessage[kind]) }))}
        />
      </div>
      {mark === null ? null : (
        <p className="caption" role="status">
          <strong>{say(kindMessage[mark])}</strong>: {say(markHint[mark])}
        </p>
      )}
    </header>
  );
}
