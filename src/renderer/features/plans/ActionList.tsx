import type { ReactElement } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { Button, Checkbox, Icon, IconButton, useText } from '#renderer/ui/index.ts';
import type { ActionFields, PlanReading } from '#shared/contract/plans.ts';
import type { PlanAction, PlanSkill } from '#shared/domain/plan/plan.ts';
import { type ActionField, ActionForm } from './ActionForm.tsx';
import styles from './ActionList.module.css';
import { actionRemoval, actionWrite } from './plan-writes.ts';
import { AgreedFact, DueFact } from './StepFacts.tsx';
import { useActionWords } from './use-action-words.ts';
import type { PlanChanges } from './use-plan-changes.ts';

/** The action whose form is open, a new one or one of the list, and the field the cursor starts in. */
export interface OpenAction {
  readonly id: PlanAction['id'] | 'new';
  readonly field: ActionField;
}

interface ActionListProps {
  readonly reading: PlanReading;
  readonly skill: PlanSkill;
  readonly changes: PlanChanges;
  /** null: no form is open. */
  readonly open: OpenAction | null;
  readonly onOpen: (open: OpenAction | null) => void;
}

/** The steps of one skill: tick, add, change, remove. */
export function ActionList({ reading, skill, changes, open, onOpen }: ActionListProps): ReactElement {
  const say = useText();
  const currency = reading.plan.budget?.currency ?? 'USD';
  const done = skill.actions.filter((action) => action.doneOn !== null).length;

  const add = async (fields: ActionFields) => {
    const isDone = await changes.run({
      place: 'actions',
      write: (plans) => plans.addAction({ skillId: skill.id, action: fields }),
      said: () => say('plans.actions.added', { action: fields.text }),
    });
    if (isDone) onOpen(null);
    return isDone;
  };
  // The form stays open with what was typed until it is on disk.
  const change = async (action: PlanAction, fields: ActionFields) => {
    const isDone = await changes.run({
      place: 'actions',
      write: actionWrite(action, fields),
      said: () => say('plans.actions.changed', { action: fields.text }),
    });
    if (isDone) onOpen(null);
    return isDone;
  };
  const remove = async (action: PlanAction) => {
    const isDone = await changes.run({
      place: 'actions',
      write: actionRemoval(action),
      said: () => say('plans.actions.removed', { action: action.text }),
    });
    if (isDone) onOpen(null);
  };
  const failure = changes.failureAt('actions');
  const isAskedInForm = failure?.code === 'changedSince' && skill.actions.some(({ id }) => id === open?.id);

  return (
    <section className={styles.block}>
      <h3 className={styles.title}>
        {say('plans.actions.title')}
        <span>
          {skill.actions.length === 0 ? say('plans.actions.none') : say('plans.actions.done', { done, count: skill.actions.length })}
        </span>
      </h3>
      <FailureBanner failure={isAskedInForm ? null : failure} />
      <ul ref={keepFocusHere}>
        {skill.actions.map((action) =>
          action.id === open?.id ? (
            <li key={action.id} className={styles.editing}>
              <ActionForm
                action={action}
                currency={currency}
                today={reading.today}
                startAt={open.field}
                wasChangedElsewhere={failure?.code === 'changedSince'}
                onKeep={(fields, seen) => change(seen ?? action, fields)}
                onSeen={changes.clearFailure}
                onCancel={() => onOpen(null)}
                onRemove={(seen) => void remove(seen)}
              />
            </li>
          ) : (
            <ActionItem
              key={action.id}
              action={action}
              reading={reading}
              currency={currency}
              onTick={(ticked) =>
                changes.run({
                  place: 'actions',
                  write: actionWrite(action, { doneOn: ticked ? reading.today : null }),
                  said: () => say(ticked ? 'plans.actions.ticked' : 'plans.actions.unticked', { action: action.text }),
                })
              }
              onEdit={() => onOpen({ id: action.id, field: 'text' })}
            />
          ),
        )}
      </ul>
      <div ref={keepFocusHere}>
        {open?.id === 'new' ? (
          <ActionForm
            action={null}
            currency={currency}
            today={reading.today}
            startAt={open.field}
            onKeep={add}
            onCancel={() => onOpen(null)}
          />
        ) : (
          <span>
            <Button size="small" icon="plus" label={say('plans.actions.addLabel')} onPress={() => onOpen({ id: 'new', field: 'text' })}>
              {say('plans.actions.add')}
            </Button>
          </span>
        )}
      </div>
    </section>
  );
}

interface ActionItemProps {
  readonly action: PlanAction;
  readonly reading: PlanReading;
  readonly currency: string;
  readonly onTick: (ticked: boolean) => void;
  readonly onEdit: () => void;
}

function ActionItem({ action, reading, currency, onTick, onEdit }: ActionItemProps): ReactElement {
  const say = useText();
  const words = useActionWords(currency)(action);
  return (
    <li className={styles.action} data-done={action.doneOn !== null}>
      <Checkbox label={action.text} checked={action.doneOn !== null} onChange={onTick} />
      <span className={styles.text}>{action.text}</span>
      <IconButton icon="pencil" size="small" kind="quiet" label={say('plans.actions.edit', { action: action.text })} onPress={onEdit} />
      <span className={styles.facts}>
        <span>{words.kind}</span>
        <span>
          <Icon name="hours" size={12} />
          {words.hours}
        </span>
        <span>
          {action.cost === 0 ? null : <Icon name="coin" size={12} />}
          {words.cost}
        </span>
        <AgreedFact action={action} />
        <DueFact action={action} today={reading.today} />
        {action.resourceId === undefined ? null : <span>{say('resources.step.fromOffice')}</span>}
      </span>
    </li>
  );
}
