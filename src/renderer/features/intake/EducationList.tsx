import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { DraftField, Select, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { type Education, type EducationFields, EducationLevel } from '#shared/domain/intake/entries.ts';
import styles from './EntryRows.module.css';
import { EntryRows } from './EntryRows.tsx';
import { useReaders } from './readers.ts';
import { useEntryList, useEntryUpdate } from './use-entry-list.ts';
import { usePeriodWords } from './use-period-words.ts';
import { EDUCATION_LEVELS } from './words.ts';

interface EducationListProps {
  readonly clientId: ClientId;
  readonly education: readonly Education[];
}

/** Schools and courses, by the levels the library's figures use. */
export function EducationList({ clientId, education }: EducationListProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const period = usePeriodWords();
  const list = useEntryList(clientId, client.intake.education, 'intake.education.removed');
  const levels = EducationLevel.options.map((value) => ({ value, label: say(EDUCATION_LEVELS[value]) }));
  return (
    <div ref={keepFocusHere}>
      <EntryRows
        label={say('intake.education')}
        list={list}
        entries={education}
        nameOf={({ level, field }) => [say(EDUCATION_LEVELS[level]), field].filter((words) => words !== '').join(', ')}
        read={({ level, field, place, ended }) => (
          <span className={styles.two}>
            <span className={styles.first}>{[say(EDUCATION_LEVELS[level]), field].filter((words) => words !== '').join(', ')}</span>
            <span className={styles.second}>{[place, period(null, ended)].filter((words) => words !== '').join(' · ')}</span>
          </span>
        )}
        edit={(entry) => <EducationEditor entry={entry} levels={levels} />}
      />
      <div className={styles.adder}>
        <Select
          label={say('intake.education.new')}
          hint={say('intake.education.newHint')}
          placeholder={say('intake.education.choose')}
          value={null}
          choices={levels}
          onChange={(level) => list.add.run({ level })}
        />
      </div>
    </div>
  );
}

interface EducationEditorProps {
  readonly entry: Education;
  readonly levels: readonly { readonly value: EducationLevel; readonly label: string }[];
}

function EducationEditor({ entry, levels }: EducationEditorProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const read = useReaders();
  const change = useEntryUpdate<EducationFields, Education>(
    entry,
    (intake) => intake.education,
    (input) => client.intake.education.update({ ...input, id: entry.id }),
  );
  const set = (fields: Partial<EducationFields>) => change.run({ fields, said: null, asksAtField: true });
  return (
    <>
      <FailureBanner failure={change.failure} />
      <div className={styles.pair}>
        <Select
          label={say('intake.education.level')}
          value={entry.level}
          choices={levels}
          onChange={(level) => change.run({ fields: { level }, said: say('intake.changed', { field: say('intake.education.level') }) })}
        />
        <DraftField
          label={say('intake.education.field')}
          saved={entry.field}
          read={read.text(120)}
          onCommit={(field) => set({ field })}
          autoFocus
        />
        <DraftField label={say('intake.education.place')} saved={entry.place} read={read.text(120)} onCommit={(place) => set({ place })} />
        <DraftField
          label={say('intake.education.ended')}
          hint={say('intake.education.endedHint')}
          saved={entry.ended ?? ''}
          read={read.month}
          onCommit={(ended) => set({ ended })}
        />
      </div>
    </>
  );
}
