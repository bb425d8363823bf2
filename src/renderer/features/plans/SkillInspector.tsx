import type { ReactElement, Ref } from 'react';
import { Button, classes, DraftField, IconButton, SkillLevel, useText } from '#renderer/ui/index.ts';
import type { PlanReading, SkillPatch } from '#shared/contract/plans.ts';
import { ActionList, type OpenAction } from './ActionList.tsx';
import { DoneHours } from './evidence/DoneHours.tsx';
import { PriorityParts } from './PriorityParts.tsx';
import type { PlanRow, PlanRows } from './plan-rows.ts';
import { moveWrite, skillRemoval, skillWrite } from './plan-writes.ts';
import styles from './SkillInspector.module.css';
import { SkillRatings } from './SkillRatings.tsx';
import { SkillResources } from './SkillResources.tsx';
import { PlaceInTime } from './timeline/PlaceInTime.tsx';
import { useFinishSentence } from './use-finish-sentence.ts';
import type { PlanChanges } from './use-plan-changes.ts';
import { levelMessage } from './words.ts';

interface SkillInspectorProps {
  readonly reading: PlanReading;
  readonly rows: PlanRows;
  readonly row: PlanRow;
  readonly changes: PlanChanges;
  readonly openAction: OpenAction | null;
  readonly onOpenAction: (open: OpenAction | null) => void;
  /** The button that takes the skill out of the plan. */
  readonly takeOut: Ref<HTMLButtonElement>;
  readonly onMove: (row: PlanRow, onto: PlanRow) => void;
  /** Leads to where hours are logged. */
  readonly onLog: () => void;
  readonly onClose: () => void;
}

/** Everything about one skill, at the right of the plan. */
export function SkillInspector(props: SkillInspectorProps): ReactElement {
  const { reading, rows, row, changes, onMove } = props;
  const { skill, place } = row;
  const say = useText();
  const finish = useFinishSentence(reading);
  const before = place ? rows.ranked[place.shown - 2] : undefined;
  const after = place ? rows.ranked[place.shown] : undefined;
  const isPlanned = skill.standing === 'planned';

  const setStanding = () =>
    changes.run({
      place: 'standing',
      write: skillWrite(skill, { standing: isPlanned ? 'suggested' : 'planned' }),
      said: (reading) => say(isPlanned ? 'plans.edit.takenOut' : 'plans.added', { skill: skill.name, finish: finish(reading) }),
    });
  const remove = async () => {
    const isDone = await changes.run({
      place: 'standing',
      write: skillRemoval(skill),
      said: () => say('plans.edit.removed', { skill: skill.name }),
    });
    if (isDone) props.onClose();
  };
  const restore = () =>
    changes.run({
      place: 'move',
      write: moveWrite(skill, null, ''),
      said: () => say('plans.move.restored', { skill: skill.name, rank: place?.computed ?? 0 }),
    });

  return (
    <aside className={classes(styles.inspector, 'scroll')} aria-label={say('plans.inspector.label', { skill: skill.name })}>
      <header className={styles.head}>
        <h2 className={styles.name}>{skill.name}</h2>
        <span className={styles.tools}>
          {before ? (
            <IconButton icon="up" size="small" kind="quiet" label={say('plans.move.up')} onPress={() => onMove(row, before)} />
          ) : null}
          {after ? (
            <IconButton icon="down" size="small" kind="quiet" label={say('plans.move.down')} onPress={() => onMove(row, after)} />
          ) : null}
          <IconButton icon="close" size="small" kind="quiet" label={say('plans.inspector.close')} onPress={props.onClose} />
        </span>
        <p className={styles.level}>
          <SkillLevel now={skill.levelNow} target={skill.levelTarget} />
          <span>
            {say('plans.level.change', {
              now: say(levelMessage(skill.levelNow)),
              target: say(skill.levelTarget === null ? 'plans.level.noTarget' : levelMessage(skill.levelTarget)),
            })}
          </span>
        </p>
      </header>
      <PriorityParts reading={reading} row={row} onRestore={restore} />
      <ActionList reading={reading} skill={skill} changes={changes} open={props.openAction} onOpen={props.onOpenAction} />
      <SkillResources reading={reading} skill={skill} changes={changes} />
      <PlaceInTime reading={reading} row={row} changes={changes} />
      {isPlanned || skill.hoursDone > 0 ? (
        <p className={styles.log}>
          <DoneHours skill={skill} />
          <Button size="small" icon="plus" label={say('planWork.hours.logOf', { skill: skill.name })} onPress={props.onLog}>
            {say('planWork.hours.log')}
          </Button>
        </p>
      ) : null}
      <SkillRatings key={skill.id} reading={reading} skill={skill} changes={changes} />
      <Habits row={row} changes={changes} />
      <footer className={styles.foot}>
        <Button size="small" onPress={setStanding} ref={props.takeOut}>
          {say(isPlanned ? 'plans.edit.takeOut' : 'plans.edit.putIn')}
        </Button>
        <Button size="small" kind="destructive" onPress={() => void remove()}>
          {say('plans.edit.remove')}
        </Button>
      </footer>
    </aside>
  );
}

/** The lines that help a plan into everyday life: one if-then line, one obstacle and its answer. */
function Habits({ row, changes }: { readonly row: PlanRow; readonly changes: PlanChanges }): ReactElement {
  const say = useText();
  const { skill } = row;
  const commit = (patch: SkillPatch) =>
    changes.run({
      place: 'habits',
      write: skillWrite(skill, patch),
      said: null,
    });
  const failure = changes.failureAt('habits');
  const refused = failure === null ? undefined : `${failure.message} ${failure.next}`;
  const read = (text: string) => ({ ok: true, value: text.trim() }) as const;
  return (
    <section className={styles.habits} key={skill.id}>
      <h3 className={styles.title}>{say('plans.edit.habits')}</h3>
      <DraftField
        label={say('plans.edit.ifThen')}
        placeholder={say('plans.edit.ifThenHint')}
        rows={2}
        maxLength={500}
        saved={skill.ifThen}
        read={read}
        onCommit={(ifThen) => commit({ ifThen })}
        refused={refused}
      />
      <DraftField
        label={say('plans.edit.obstacle')}
        rows={2}
        maxLength={500}
        saved={skill.obstacle}
        read={read}
        onCommit={(obstacle) => commit({ obstacle })}
        refused={refused}
      />
      <DraftField
        label={say('plans.edit.obstacleAnswer')}
        rows={2}
        maxLength={500}
        saved={skill.obstacleAnswer}
        read={read}
        onCommit={(obstacleAnswer) => commit({ obstacleAnswer })}
        refused={refused}
      />
    </section>
  );
}
