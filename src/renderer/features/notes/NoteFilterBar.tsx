import type { ReactElement, Ref } from 'react';
import { kindMessage } from '#renderer/features/annotations/index.ts';
import { Button, SearchField, Segmented, Select, useText } from '#renderer/ui/index.ts';
import { NoteAge, type NoteCount, NoteLayer } from '#shared/contract/notes.ts';
import { AnnotationKind } from '#shared/domain/annotation/annotation.ts';
import { inLayer, KindChoice, type ListFilter, visibilitiesIn } from './filter.ts';
import styles from './notes.module.css';

interface NoteFilterBarProps {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly count: NoteCount | undefined;
  /** The whole office's notes, whose layers can be told apart; else one client's. */
  readonly isOffice: boolean;
  readonly search: Ref<HTMLInputElement>;
}

/** Search, and by kind, layer, visibility, age and standing. */
export function NoteFilterBar({ filter, onFilter, count, isOffice, search }: NoteFilterBarProps): ReactElement {
  const say = useText();
  const set = (change: Partial<ListFilter>): void => onFilter({ ...filter, ...change });
  const kindLabel = (kind: KindChoice): string => {
    const single = AnnotationKind.safeParse(kind).data;
    return single === undefined ? say(`notes.kind.${kind === 'notes' || kind === 'marks' ? kind : 'all'}`) : say(kindMessage[single]);
  };
  const orphans = count?.orphans ?? 0;
  return (
    <div className={styles.tools}>
      <div className={styles.search}>
        <SearchField ref={search} label={say('notes.search')} value={filter.search} onChange={(next) => set({ search: next })} />
      </div>
      <div className={styles.choice}>
        <Select
          label={say('notes.filter.kind')}
          hideLabel
          value={filter.kind}
          onChange={(kind) => set({ kind })}
          choices={KindChoice.options.map((value) => ({ value, label: kindLabel(value) }))}
        />
      </div>
      {isOffice ? (
        <div className={styles.choice}>
          <Select
            label={say('notes.filter.layer')}
            hideLabel
            value={filter.layer}
            onChange={(layer) => onFilter(inLayer(filter, layer))}
            choices={NoteLayer.options.map((value) => ({ value, label: say(`notes.layer.${value}`) }))}
          />
        </div>
      ) : null}
      <div className={styles.choice}>
        <Select
          label={say('notes.filter.age')}
          hideLabel
          value={filter.age}
          onChange={(age) => set({ age })}
          choices={NoteAge.options.map((value) => ({ value, label: say(`notes.age.${value}`) }))}
        />
      </div>
      <Segmented
        label={say('notes.filter.visibility')}
        value={filter.visibility}
        onChange={(visibility) => set({ visibility })}
        choices={visibilitiesIn(filter.layer).map((value) => ({ value, label: say(`notes.visibility.${value}`) }))}
      />
      {orphans > 0 || filter.orphansOnly ? (
        <Button icon="pin" pressed={filter.orphansOnly} onPress={() => set({ orphansOnly: !filter.orphansOnly })}>
          {say('notes.orphans', { count: orphans })}
        </Button>
      ) : null}
    </div>
  );
}
