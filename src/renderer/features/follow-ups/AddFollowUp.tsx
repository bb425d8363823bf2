import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, DateField, TextField, useText } from '#renderer/ui/index.ts';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './follow-ups.module.css';
import { useAddFollowUp } from './use-follow-ups.ts';

interface AddFollowUpProps {
  readonly clientId: ClientId;
  /** The session it is agreed in; null outside of one. */
  readonly sessionId: SessionId | null;
}

/** The line under a list that agrees one more step: words, a date if there is one, Enter. Who does it is changed in the row. */
export function AddFollowUp({ clientId, sessionId }: AddFollowUpProps): ReactElement {
  const say = useText();
  const [words, setWords] = useState('');
  const [dueOn, setDueOn] = useState<CalendarDate | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const add = useAddFollowUp(clientId, sessionId, () => {
    setWords('');
    setDueOn(null);
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
          setWords(typed);
          setIsMissing(false);
        }}
        error={isMissing ? say('followUps.error.words') : undefined}
        maxLength={500}
      />
      <DateField label={say('followUps.dueOptional')} value={dueOn} onChange={setDueOn} />
      <Button type="submit" icon="plus" busy={add.busy} label={say('followUps.addLong')}>
        {say('followUps.add')}
      </Button>
      <FailureBanner failure={add.failure} />
    </form>
  );
}
