import { type ReactElement, useState } from 'react';
import { DateField, Segmented, Select, TextArea, TextField, useText } from '#renderer/ui/index.ts';
import type { PlanId } from '#shared/domain/ids.ts';
import { type Funding, FundingFields, FundingKind, FundingState } from '#shared/domain/plan/funding.ts';
import { readMoney } from '#shared/domain/read-number.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { EntryDialog } from '../EntryDialog.tsx';
import { useWorkChange, type WorkChange } from '../use-plan-work.ts';
import styles from './costs.module.css';

interface FundingDialogProps {
  readonly planId: PlanId;
  /** null: a new source. */
  readonly source: Funding | null;
  readonly currency: string;
  readonly onClose: () => void;
}

/** A source of money: whose it is, how much, how far the asking is. */
export function FundingDialog({ planId, source, currency, onClose }: FundingDialogProps): ReactElement {
  const say = useText();
  const change = useWorkChange();
  const [name, setName] = useState(source?.name ?? '');
  const [kind, setKind] = useState<FundingKind>(source?.kind ?? 'employer');
  const [amount, setAmount] = useState(source?.amount == null ? '' : String(source.amount));
  const [state, setState] = useState<FundingState>(source?.state ?? 'toAsk');
  const [answerBy, setAnswerBy] = useState<CalendarDate | null>(source?.answerBy ?? null);
  const [note, setNote] = useState(source?.note ?? '');
  const [tried, setTried] = useState(false);
  const read = FundingFields.safeParse({ name, kind, amount: readMoney(amount), state, answerBy, note });
  const isAmount = FundingFields.shape.amount.safeParse(readMoney(amount)).success;
  const toKeep = (revision: number): WorkChange | null => {
    setTried(true);
    if (!read.success) return null;
    const fields = read.data;
    return source === null
      ? { write: (calls) => calls.addFunding({ planId, fields }), said: say('planWork.funding.added', { name: fields.name }) }
      : {
          write: (calls) => calls.changeFunding({ fundingId: source.id, revision, fields }),
          said: say('planWork.funding.changed', { name: fields.name }),
        };
  };
  return (
    <EntryDialog
      title={source === null ? say('planWork.funding.new') : say('planWork.funding.editOf', { name: source.name })}
      verb={say('planWork.funding.keep')}
      change={change}
      entry={
        source === null ? null : { revision: source.revision, words: `${source.name} · ${say(`planWork.funding.state.${source.state}`)}` }
      }
      toKeep={toKeep}
      typed={[name, kind, amount, state, answerBy, note]}
      {...(source === null
        ? {}
        : {
            toRemove: (revision: number) => ({
              write: (calls) => calls.removeFunding({ fundingId: source.id, revision }),
              said: say('planWork.funding.removed', { name: source.name }),
            }),
          })}
      onClose={onClose}
    >
      <TextField
        label={say('planWork.funding.name')}
        value={name}
        onChange={setName}
        maxLength={200}
        autoFocus
        error={tried && name.trim() === '' ? say('planWork.error.fundingName') : undefined}
      />
      <div className={styles.pair}>
        <Select
          label={say('planWork.funding.kind')}
          value={kind}
          choices={FundingKind.options.map((value) => ({ value, label: say(`planWork.funding.kind.${value}`) }))}
          onChange={setKind}
        />
        <TextField
          label={say('planWork.funding.amountIn', { currency })}
          hint={say('plans.settings.budgetHint')}
          value={amount}
          onChange={setAmount}
          error={tried && !isAmount ? say('planWork.error.amount') : undefined}
        />
      </div>
      <Segmented
        label={say('planWork.funding.state')}
        choices={FundingState.options.map((value) => ({ value, label: say(`planWork.funding.state.${value}`) }))}
        value={state}
        onChange={setState}
        size="small"
        full
      />
      <DateField label={say('planWork.funding.answerBy')} value={answerBy} onChange={setAnswerBy} />
      <TextArea
        label={say('planWork.funding.note')}
        hint={say('planWork.funding.noteHint')}
        value={note}
        onChange={setNote}
        rows={2}
        maxLength={500}
      />
    </EntryDialog>
  );
}
