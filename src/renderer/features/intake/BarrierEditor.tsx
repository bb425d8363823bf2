import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { DateField, DraftField, Segmented, Select, type SelectChoice, useText } from '#renderer/ui/index.ts';
import { type Barrier, type BarrierFields, type BarrierKind, BarrierStanding } from '#shared/domain/intake/entries.ts';
import styles from './EntryRows.module.css';
import { useReaders } from './readers.ts';
import { useEntryUpdate } from './use-entry-list.ts';
import { BARRIER_STANDINGS } from './words.ts';

interface BarrierEditorProps {
  readonly barrier: Barrier;
  readonly kinds: readonly SelectChoice<BarrierKind>[];
}

/** The fields of a barrier; those of the referral once there is one. */
export function BarrierEditor({ barrier, kinds }: BarrierEditorProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const read = useReaders();
  const change = useEntryUpdate<BarrierFields, Barrier>(
    barrier,
    (intake) => intake.barriers,
    (input) => client.intake.barriers.update({ ...input, id: barrier.id }),
  );
  const write = (fields: Partial<BarrierFields>) => change.run({ fields, said: null, asksAtField: true });
  const choose = (fields: Partial<BarrierFields>, field: string) => change.run({ fields, said: say('intake.changed', { field }) });
  return (
    <>
      <FailureBanner failure={change.failure} />
      <div className={styles.pair}>
        <Select
          label={say('intake.barrier.kind')}
          value={barrier.kind}
          choices={kinds}
          onChange={(kind) => choose({ kind }, say('intake.barrier.kind'))}
        />
        <div className={styles.labeled}>
          <span className={styles.label}>{say('intake.barrier.standing')}</span>
          <Segmented
            label={say('intake.barrier.standing')}
            choices={BarrierStanding.options.map((value) => ({ value, label: say(BARRIER_STANDINGS[value]) }))}
            value={barrier.standing}
            onChange={(standing) => choose({ standing }, say('intake.barrier.standing'))}
          />
        </div>
      </div>
      <DraftField
        label={say('intake.barrier.words')}
        hint={say('intake.barrier.wordsHint')}
        saved={barrier.words}
        read={read.text(500)}
        onCommit={(words) => write({ words })}
        rows={2}
        autoFocus
      />
      {barrier.standing === 'open' ? null : (
        <div className={styles.pair}>
          <DraftField
            label={say('intake.barrier.referredTo')}
            saved={barrier.referredTo}
            read={read.text(200)}
            onCommit={(referredTo) => write({ referredTo })}
          />
          <DateField
            label={say('intake.barrier.referredOn')}
            value={barrier.referredOn}
            onChange={(referredOn) => choose({ referredOn }, say('intake.barrier.referredOn'))}
          />
        </div>
      )}
      {barrier.standing === 'resolved' ? null : (
        <div className={styles.pair}>
          <DateField
            label={say('intake.barrier.followUpOn')}
            value={barrier.followUpOn}
            onChange={(followUpOn) => choose({ followUpOn }, say('intake.barrier.followUpOn'))}
          />
        </div>
      )}
    </>
  );
}
