import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { DraftField, Select, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { type Goal, type GoalFields, GoalStanding } from '#shared/domain/intake/entries.ts';
import { AddField } from './AddField.tsx';
import styles from './EntryRows.module.css';
import { EntryRows } from './EntryRows.tsx';
import { useReaders } from './readers.ts';
import { useEntryList, useEntryUpdate } from './use-entry-list.ts';
import { GOAL_STANDINGS } from './words.ts';

interface GoalListProps {
  readonly clientId: ClientId;
  readonly goals: readonly Goal[];
  /** Whether the line that adds a goal is shown where there are goals already. */
  readonly adding?: 'always' | 'asked' | 'no';
}

/** The client's goals in their own words, in the order of their weight, each with where it stands. */
export function GoalList({ clientId, goals, adding = 'always' }: GoalListProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const read = useReaders();
  const list = useEntryList(clientId, client.intake.goals, 'intake.goal.removed');
  return (
    <div ref={keepFocusHere}>
      <EntryRows
        label={say('intake.goals')}
        list={list}
        entries={goals}
        nameOf={({ words }) => words}
        read={(goal, place) => (
          <span className={styles.numbered}>
            <span className={styles.number}>{place + 1}</span>
            <span className={styles.two}>
              <span className={styles.goal}>{say('intake.goal.quote', { words: goal.words })}</span>
              {goal.sign === '' ? null : <span className={styles.second}>{say('intake.goal.signIs', { sign: goal.sign })}</span>}
            </span>
          </span>
        )}
        aside={(goal) => <GoalStandingChoice goal={goal} />}
        edit={(goal) => <GoalEditor goal={goal} />}
      />
      {adding === 'no' && goals.length > 0 ? null : (
        <AddField
          label={say('intake.goal.new')}
          hint={goals.length === 0 ? say('intake.goal.newHint') : undefined}
          button={say('intake.goal.add')}
          read={read.named(300, 'intake.error.goalMissing')}
          busy={list.add.busy}
          autoFocus={adding === 'asked'}
          onAdd={(words) => list.add.run({ words })}
        />
      )}
    </div>
  );
}

function useGoalUpdate(goal: Goal) {
  const { client } = useEngine();
  return useEntryUpdate<GoalFields, Goal>(
    goal,
    (intake) => intake.goals,
    (input) => client.intake.goals.update({ ...input, id: goal.id }),
  );
}

function GoalStandingChoice({ goal }: { readonly goal: Goal }): ReactElement {
  const say = useText();
  const change = useGoalUpdate(goal);
  return (
    <span className={styles.standing}>
      <FailureBanner failure={change.failure} />
      <Select
        label={say('intake.goal.standingOf', { words: goal.words })}
        hideLabel
        value={goal.standing}
        onChange={(standing) =>
          change.run({ fields: { standing }, said: say('intake.goal.stands', { standing: say(GOAL_STANDINGS[standing]) }) })
        }
        choices={GoalStanding.options.map((value) => ({ value, label: say(GOAL_STANDINGS[value]) }))}
      />
    </span>
  );
}

function GoalEditor({ goal }: { readonly goal: Goal }): ReactElement {
  const say = useText();
  const read = useReaders();
  const change = useGoalUpdate(goal);
  return (
    <>
      <FailureBanner failure={change.failure} />
      <DraftField
        label={say('intake.goal.words')}
        saved={goal.words}
        read={read.named(300, 'intake.error.goalMissing')}
        onCommit={(words) => change.run({ fields: { words }, said: null, asksAtField: true })}
        autoFocus
      />
      <DraftField
        label={say('intake.goal.sign')}
        hint={say('intake.goal.signHint')}
        saved={goal.sign}
        read={read.text(300)}
        onCommit={(sign) => change.run({ fields: { sign }, said: null, asksAtField: true })}
      />
    </>
  );
}
