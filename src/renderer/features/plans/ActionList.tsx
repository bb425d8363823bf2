import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Button, Checkbox, Icon, IconButton, useDates, useMoney, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanAction, PlanSkill } from '#shared/domain/plan/plan.ts';
import { type ActionField, type ActionFields, ActionForm } from './ActionForm.tsx';
import styles from './ActionList.module.css';
import { dueState } from './plan-standing.ts';
import type { PlanChanges } from './use-plan-changes.ts';
import { ACTION_KINDS } from './words.ts';

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

  const add = (fields: ActionFields) => {
    changes.run({
      place: 'actions',
      write: (plans) => plans.addAction({ skillId: skill.id, action: { ...fields, doneOn: null } }),
      said: () => say('plans.actions.added', { action: fields.text }),
    });
    onOpen(null);
  };
  const change = (action: PlanAction, fields: ActionFields) => {
    changes.run({
      place: 'actions',
      write: (plans) => plans.updateAction({ actionId: action.id, patch: fields }),
      said: () => say('plans.actions.changed', { action: fields.text }),
    });
    onOpen(null);
  };
  const remove = (action: PlanAction) => {
    changes.run({
      place: 'actions',
      write: (plans) => plans.removeAction({ actionId: action.id }),
      said: () => say('plans.actions.removed', { action: action.text }),
    });
    onOpen(null);
  };

  return (
    <section className={styles.block}>
      <h3 className={styles.title}>
        {say('plans.actions.title')}
        <span>
          {skill.actions.length === 0 ? say('plans.actions.none') : say('plans.actions.done', { done, count: skill.actions.length })}
        </span>
      </h3>
      <ul>
        {skill.actions.map((action) =>
          action.id === open?.id ? (
            <li key={action.id} className={styles.editing}>
              <ActionForm
                action={action}
                currency={currency}
                startAt={open.field}
                onKeep={(fields) => change(action, fields)}
                onCancel={() => onOpen(null)}
                onRemove={() => remove(action)}
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
                  write: (plans) => plans.updateAction({ actionId: action.id, patch: { doneOn: ticked ? reading.today : null } }),
                  said: () => say(ticked ? 'plans.actions.ticked' : 'plans.actions.unticked', { action: action.text }),
                })
              }
              onEdit={() => onOpen({ id: action.id, field: 'text' })}
            />
          ),
        )}
      </ul>
      {open?.id === 'new' ? (
        <ActionForm action={null} currency={currency} startAt={open.field} onKeep={add} onCancel={() => onOpen(null)} />
      ) : (
        <span>
          <Button size="small" icon="plus" label={say('plans.actions.addLabel')} onPress={() => onOpen({ id: 'new', field: 'text' })}>
            {say('plans.actions.add')}
          </Button>
        </span>
      )}
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
  const intl = useIntl();
  const money = useMoney();
  return (
    <li className={styles.action} data-done={action.doneOn !== null}>
      <Checkbox label={action.text} checked={action.doneOn !== null} onChange={onTick} />
      <span className={styles.text}>{action.text}</span>
      <IconButton icon="pencil" size="small" kind="quiet" label={say('plans.actions.edit', { action: action.text })} onPress={onEdit} />
      <span className={styles.facts}>
        <span>{say(ACTION_KINDS[action.kind])}</span>
        <span>
          <Icon name="hours" size={12} />
          {action.hours === null
            ? say('plans.actions.hoursNone')
            : say('plans.actions.hoursValue', { hours: intl.formatNumber(action.hours) })}
        </span>
        <span>
          {action.cost === 0 ? null : <Icon name="coin" size={12} />}
          {action.cost === null
            ? say('plans.actions.costNone')
            : action.cost === 0
              ? say('plans.table.free')
              : money.amount(action.cost, currency)}
        </span>
        <DueFact action={action} reading={reading} />
      </span>
    </li>
  );
}

function DueFact({ action, reading }: { readonly action: PlanAction; readonly reading: PlanReading }): ReactElement {
  const say = useText();
  const dates = useDates();
  if (action.doneOn !== null) {
    return (
      <span>
        <Icon name="check" size={12} />
        {dates.short(action.doneOn)}
      </span>
    );
  }
  if (action.due === null) return <span>{say('plans.actions.dueNone')}</span>;
  const due = dueState(action.due, reading.today);
  return (
    <span className={due.kind === 'late' ? styles.late : undefined}>
      <Icon name={due.kind === 'late' ? 'concern' : 'calendar'} size={12} />
      {due.kind === 'late'
        ? say('plans.actions.late', { days: due.days })
        : say('plans.actions.dueValue', { date: dates.short(action.due) })}
    </span>
  );
}
