import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { Select, Tag, useDates, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { type Barrier, BarrierKind } from '#shared/domain/intake/entries.ts';
import { BarrierEditor } from './BarrierEditor.tsx';
import styles from './EntryRows.module.css';
import { EntryRows } from './EntryRows.tsx';
import { useEntryList } from './use-entry-list.ts';
import { BARRIER_KINDS, BARRIER_STANDINGS } from './words.ts';

interface BarrierListProps {
  readonly clientId: ClientId;
  readonly barriers: readonly Barrier[];
}

/** What stands in the way and whom the client was referred to. Nothing of it leaves the program. */
export function BarrierList({ clientId, barriers }: BarrierListProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const { client } = useEngine();
  const list = useEntryList(clientId, client.intake.barriers, 'intake.barrier.removed');
  const kinds = BarrierKind.options.map((value) => ({ value, label: say(BARRIER_KINDS[value]) }));
  const second = ({ words, standing, referredTo, referredOn, followUpOn }: Barrier) =>
    [
      words,
      standing !== 'open' && referredTo !== '' ? say('intake.barrier.to', { place: referredTo }) : '',
      standing === 'referred' && referredOn !== null ? dates.short(referredOn) : '',
      standing !== 'resolved' && followUpOn !== null ? say('intake.barrier.askAgain', { date: dates.short(followUpOn) }) : '',
    ].filter((part) => part !== '');
  return (
    <div ref={keepFocusHere}>
      <EntryRows
        label={say('intake.barriers')}
        list={list}
        entries={barriers}
        nameOf={({ kind }) => say(BARRIER_KINDS[kind])}
        read={(barrier) => (
          <span className={styles.two}>
            <span className={styles.first}>{say(BARRIER_KINDS[barrier.kind])}</span>
            <span className={styles.second}>{second(barrier).join(' · ')}</span>
          </span>
        )}
        aside={({ standing }) => <Tag>{say(BARRIER_STANDINGS[standing])}</Tag>}
        edit={(barrier) => <BarrierEditor barrier={barrier} kinds={kinds} />}
      />
      <div className={styles.adder}>
        <Select
          label={say('intake.barrier.new')}
          hint={say('intake.barrier.newHint')}
          placeholder={say('intake.barrier.choose')}
          value={null}
          choices={kinds}
          onChange={(kind) => list.add.run({ kind })}
        />
      </div>
    </div>
  );
}
