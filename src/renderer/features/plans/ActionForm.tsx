import { type ReactElement, useEffect, useRef, useState } from 'react';
import {
  Banner,
  Button,
  DateField,
  DraftConflict,
  Segmented,
  Select,
  TextArea,
  TextField,
  useText,
  useUnkept,
} from '#renderer/ui/index.ts';
import type { ActionFields } from '#shared/contract/plans.ts';
import { FollowUpOwner } from '#shared/domain/follow-up.ts';
import { type ActionKind, PlanAction } from '#shared/domain/plan/plan.ts';
import { stepDateProblem } from '#shared/domain/plan/step-dates.ts';
import { readMoney } from '#shared/domain/read-number.ts';
import { type CalendarDate, canHaveBeen } from '#shared/domain/time.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import styles from './ActionList.module.css';
import { readHours } from './read-figures.ts';
import { useActionWords } from './use-action-words.ts';
import { ACTION_KINDS } from './words.ts';

/** Fields the cursor can start in. */
export type ActionField = 'text' | 'cost';

interface ActionFormProps {
  /** null: a new action. */
  readonly action: PlanAction | null;
  readonly currency: string;
  readonly today: CalendarDate;
  readonly startAt: ActionField;
  /** The last try was refused, since the action was changed elsewhere. */
  readonly wasChangedElsewhere?: boolean;
  /** `seen` is the action as the person knows it, to be written over. */
  readonly onKeep: (fields: ActionFields, seen: PlanAction | null) => Promise<boolean>;
  /** The person has seen what was changed elsewhere, and chosen. */
  readonly onSeen?: () => void;
  readonly onCancel: () => void;
  readonly onRemove?: (seen: PlanAction) => void;
}

const KINDS: readonly ActionKind[] = ['learn', 'do', 'show', 'check'];

/**
 * The fields of one action. What cannot be read is said at its field, and nothing typed is lost; where the action was changed elsewhere
 * meanwhile, both stand until the person says which stays.
 */
export function ActionForm(props: ActionFormProps): ReactElement {
  const { action, currency, today, startAt, onCancel, onRemove } = props;
  const say = useText();
  const wordsOf = useActionWords(currency);
  const [seen, setSeen] = useState(action);
  const [kind, setKind] = useState<ActionKind>(action?.kind ?? 'do');
  const [text, setText] = useState(action?.text ?? '');
  const [hours, setHours] = useState(figure(action?.hours));
  const [cost, setCost] = useState(figure(action?.cost));
  const [due, setDue] = useState<CalendarDate | null>(action?.due ?? null);
  const [owner, setOwner] = useState<FollowUpOwner>(action?.owner ?? 'client');
  const [ownerName, setOwnerName] = useState(action?.ownerName ?? '');
  const [agreedOn, setAgreedOn] = useState<CalendarDate | null>(action === null ? today : action.agreedOn);
  const [doneOn, setDoneOn] = useState<CalendarDate | null>(action?.doneOn ?? null);
  const [tried, setTried] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Opened by a key, the form may lie below what is in sight.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const typed = JSON.stringify([kind, text, hours, cost, due, owner, ownerName, agreedOn, doneOn]);
  const { tellOf } = useUnkept(typed, () => {
    setHeld(true);
    form.current?.scrollIntoView({ block: 'nearest' });
  });
  const days = { agreedOn, due, doneOn };
  const wrongDays = stepDateProblem(days);
  const isToCome = (day: CalendarDate | null) => day !== null && !canHaveBeen(day, today);
  const read = { hours: readHours(hours), cost: readMoney(cost), text: PlanAction.shape.text.safeParse(text) };
  const error = (isWrong: boolean, message: MessageId) => (tried && isWrong ? say(message) : undefined);

  const keep = () => {
    setTried(true);
    if (read.hours === undefined || read.cost === undefined || !read.text.success) return;
    if (wrongDays !== null || isToCome(agreedOn) || isToCome(doneOn)) return;
    const done = { ownerName: owner === 'other' ? ownerName : '', ...days };
    tellOf(props.onKeep({ kind, text: read.text.data, hours: read.hours, cost: read.cost, owner, ...done }, seen));
  };
  const theirs = props.wasChangedElsewhere === true && action !== null && action.revision !== seen?.revision ? action : null;
  const choose = (chosen: PlanAction) => {
    setSeen(chosen);
    props.onSeen?.();
  };
  const takeTheirs = (chosen: PlanAction) => {
    setKind(chosen.kind);
    setText(chosen.text);
    setHours(figure(chosen.hours));
    setCost(figure(chosen.cost));
    setDue(chosen.due);
    setOwner(chosen.owner);
    setOwnerName(chosen.ownerName);
    setAgreedOn(chosen.agreedOn);
    setDoneOn(chosen.doneOn);
    choose(chosen);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Segmented
        label={say('plans.actions.kind')}
        choices={KINDS.map((value) => ({ value, label: say(ACTION_KINDS[value]) }))}
        value={kind}
        onChange={setKind}
        size="small"
        full
      />
      <TextArea
        label={say('plans.actions.text')}
        value={text}
        onChange={setText}
        rows={2}
        maxLength={500}
        autoFocus={startAt === 'text'}
        error={error(!read.text.success, 'plans.error.text')}
      />
      <div className={styles.row}>
        <TextField
          label={say('plans.actions.hours')}
          value={hours}
          onChange={setHours}
          error={error(read.hours === undefined, 'plans.error.hours')}
        />
        <TextField
          label={say('plans.actions.costIn', { currency })}
          value={cost}
          onChange={setCost}
          autoFocus={startAt === 'cost'}
          error={error(read.cost === undefined, 'plans.error.cost')}
        />
        <Select
          label={say('planWork.step.owner')}
          value={owner}
          choices={FollowUpOwner.options.map((value) => ({ value, label: say(`followUps.owner.${value}`) }))}
          onChange={setOwner}
        />
      </div>
      {owner === 'other' ? (
        <TextField label={say('planWork.step.ownerName')} value={ownerName} onChange={setOwnerName} maxLength={120} />
      ) : null}
      <div className={styles.days}>
        <DateField
          label={say('planWork.step.agreedOn')}
          value={agreedOn}
          onChange={setAgreedOn}
          error={error(isToCome(agreedOn), 'planWork.error.dayToCome')}
        />
        <DateField
          label={say('plans.actions.due')}
          value={due}
          onChange={setDue}
          error={error(wrongDays === 'dueBeforeAgreed', 'planWork.error.dueBeforeAgreed')}
        />
        <DateField
          label={say('planWork.step.doneOn')}
          value={doneOn}
          onChange={setDoneOn}
          error={
            error(isToCome(doneOn), 'planWork.error.dayToCome') ??
            error(wrongDays === 'doneBeforeAgreed', 'planWork.error.doneBeforeAgreed')
          }
        />
      </div>
      {theirs === null ? null : (
        <DraftConflict
          theirs={`${theirs.text}\n${Object.values(wordsOf(theirs)).join(' · ')}`}
          onKeepMine={() => choose(theirs)}
          onTakeTheirs={() => takeTheirs(theirs)}
        />
      )}
      {isHeld ? <Banner tone="warn">{say('plans.actions.notKept')}</Banner> : null}
      <div className={styles.buttons}>
        <Button size="small" kind="primary" type="submit">
          {say('plans.actions.save')}
        </Button>
        <Button size="small" onPress={onCancel}>
          {say('plans.actions.cancel')}
        </Button>
        {onRemove && seen ? (
          <Button size="small" kind="destructive" onPress={() => onRemove(seen)}>
            {say('plans.actions.remove')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
