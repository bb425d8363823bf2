import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { z } from 'zod';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useKeptState } from '#renderer/app/kept.tsx';
import { Button, DateField, TextField, useText } from '#renderer/ui/index.ts';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import styles from './follow-ups.module.css';
import { useAddFollowUp } from './use-follow-ups.ts';

interface AddFollowUpProps {
  readonly clientId: ClientId;
  /** The session it is agreed in; null outside of one. */
  readonly sessionId: SessionId | null;
}

const Draft = z.object({ words: z.string(), dueOn: CalendarDate.nullable() });
const empty: z.infer<typeof Draft> = { words: '', dueOn: null };

/**
 * The line under a list that agrees one more step: words, a date if there is one, Enter. Who does it is changed in the row. What is typed stays
 * until it is agreed, also while other screens are open.
 */
export function AddFollowUp({ clientId, sessionId }: AddFollowUpProps): ReactElement {
  const say = useText();
  const [draft, setDraft] = useKeptState(`follow-up of ${sessionId ?? clientId}`, Draft, empty);
  const { words, dueOn } = draft;
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const add = useAddFollowUp(clientId, sessionId, () => {
    setDraft(empty);
    field.current?.focus();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(words.trim() === '');
    if (words.trim() === '' || add.busy) return;
    add.run({ words: words.trim(), owner: 'client', dueOn });
  };
  return (
    <form className={styles.adder} onSubmit={submit}>
      <TextField
        ref={field}
        label={say('followUps.new')}
        value={words}
        onChange={(typed) => {
          setDraft({ ...draft, words: typed });
          setIsMissing(false);
        }}
        error={isMissing ? say('followUps.error.words') : undefined}
        maxLength={500}
      />
      <DateField label={say('followUps.dueOptional')} value={dueOn} onChange={(date) => setDraft({ ...draft, dueOn: date })} />
      <Button type="submit" icon="plus" busy={add.busy} label={say('followUps.addLong')}>
        {say('followUps.add')}
      </Button>
      <FailureBanner failure={add.failure} />
    </form>
  );
}
