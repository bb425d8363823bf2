import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { DraftField, useText } from '#renderer/ui/index.ts';
import type { IntakeReading } from '#shared/contract/intake.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { WorkHistory, WorkHistoryFields } from '#shared/domain/intake/entries.ts';
import { endsBeforeItStarts, type WorkMonth } from '#shared/domain/intake/work-month.ts';
import { AddField } from './AddField.tsx';
import styles from './EntryRows.module.css';
import { EntryRows } from './EntryRows.tsx';
import { type Read, useReaders } from './readers.ts';
import { SuggestedCodes } from './SuggestedCodes.tsx';
import { useEntryList, useEntryUpdate } from './use-entry-list.ts';
import { usePeriodWords } from './use-period-words.ts';

interface WorkHistoryListProps {
  readonly clientId: ClientId;
  readonly intake: IntakeReading;
}

/** Posts held, each with the occupation chosen for its title. */
export function WorkHistoryList({ clientId, intake }: WorkHistoryListProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const read = useReaders();
  const period = usePeriodWords();
  const list = useEntryList(clientId, client.intake.workHistory, 'intake.work.removed');
  const second = ({ employer, started, ended, socCode }: WorkHistory) =>
    [
      employer,
      period(started, ended),
      socCode === null ? say('intake.work.noCode') : `${socCode} ${intake.titles[socCode] ?? ''}`.trim(),
    ].filter((words) => words !== '');
  return (
    <div ref={keepFocusHere}>
      <EntryRows
        label={say('intake.work')}
        list={list}
        entries={intake.workHistory}
        nameOf={({ title }) => title}
        read={(post) => (
          <span className={styles.two}>
            <span className={styles.first}>{post.title}</span>
            <span className={styles.second}>{second(post).join(' · ')}</span>
          </span>
        )}
        edit={(post) => <WorkHistoryEditor post={post} titles={intake.titles} />}
      />
      <AddField
        label={say('intake.work.new')}
        hint={say('intake.work.newHint')}
        button={say('intake.work.add')}
        read={read.named(120, 'intake.error.titleMissing')}
        busy={list.add.busy}
        onAdd={(title) => list.add.run({ title })}
      />
    </div>
  );
}

interface WorkHistoryEditorProps {
  readonly post: WorkHistory;
  readonly titles: IntakeReading['titles'];
}

function WorkHistoryEditor({ post, titles }: WorkHistoryEditorProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const read = useReaders();
  const change = useEntryUpdate<WorkHistoryFields, WorkHistory>(
    post,
    (intake) => intake.workHistory,
    (input) => client.intake.workHistory.update({ ...input, id: post.id }),
  );
  const set = (fields: Partial<WorkHistoryFields>, said: string | null = null) => change.run({ fields, said, asksAtField: said === null });
  // Both dates may be on their way at once; then only the engine can tell.
  const backwards = change.failure?.code === 'endsBeforeItStarts' ? say('intake.error.backwards') : undefined;
  const fitting =
    (isBackwards: (month: WorkMonth | null) => boolean): Read<WorkMonth | null> =>
    (text) => {
      const reading = read.month(text);
      return reading.ok && isBackwards(reading.value) ? { ok: false, error: say('intake.error.backwards') } : reading;
    };
  return (
    <>
      {backwards === undefined ? <FailureBanner failure={change.failure} /> : null}
      <div className={styles.pair}>
        <DraftField
          label={say('intake.work.title')}
          saved={post.title}
          read={read.named(120, 'intake.error.titleMissing')}
          onCommit={(title) => set({ title })}
        />
        <DraftField
          label={say('intake.work.employer')}
          saved={post.employer}
          read={read.text(120)}
          onCommit={(employer) => set({ employer })}
          autoFocus
        />
        <DraftField
          label={say('intake.work.started')}
          hint={say('intake.monthHint')}
          saved={post.started ?? ''}
          read={fitting((started) => endsBeforeItStarts(started, post.ended))}
          onCommit={(started) => set({ started })}
          refused={backwards}
        />
        <DraftField
          label={say('intake.work.ended')}
          hint={say('intake.work.endedHint')}
          saved={post.ended ?? ''}
          read={fitting((ended) => endsBeforeItStarts(post.started, ended))}
          onCommit={(ended) => set({ ended })}
          refused={backwards}
        />
      </div>
      <SuggestedCodes
        title={post.title}
        chosen={post.socCode === null ? null : { socCode: post.socCode, title: titles[post.socCode] ?? null }}
        onChoose={(socCode, title) =>
          set({ socCode }, socCode === null ? say('intake.codes.taken', { title }) : say('intake.codes.chosen', { title }))
        }
      />
      <DraftField
        label={say('intake.work.duties')}
        saved={post.duties}
        read={read.text(1_000)}
        onCommit={(duties) => set({ duties })}
        rows={3}
      />
    </>
  );
}
