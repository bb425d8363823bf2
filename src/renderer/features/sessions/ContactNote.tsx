import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { z } from 'zod';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useKeptState } from '#renderer/app/kept.tsx';
import { isMac, shownKeys } from '#renderer/app/keyboard.tsx';
import { isPressed } from '#renderer/app/shortcut-keys.ts';
import { useChange } from '#renderer/app/use-change.ts';
import { ChooseClient } from '#renderer/features/annotations/index.ts';
import { PhraseKeys } from '#renderer/features/phrases/index.ts';
import { Button, DateField, Dialog, KeyHint, Segmented, TextArea, TextField, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { SessionMode } from '#shared/domain/session.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import styles from './ContactNote.module.css';
import type { ContactNoteOf } from './contact-note.tsx';
import { MODE_NAMES } from './words.ts';

interface ContactNoteProps {
  readonly of: ClientId | 'choosing';
  readonly onOf: (of: ContactNoteOf) => void;
}

/** One small form for a call, a letter, a word at the door; whose it is comes first. */
export function ContactNote({ of, onOf }: ContactNoteProps): ReactElement {
  const say = useText();
  const close = () => onOf(null);
  if (of === 'choosing') return <ChooseClient isOpen onClose={close} onChosen={onOf} />;
  return (
    <Dialog title={say('sessions.contact')} isOpen onClose={close}>
      <ContactForm key={of} clientId={of} onClose={close} onOther={() => onOf('choosing')} />
    </Dialog>
  );
}

const Draft = z.object({ words: z.string(), next: z.string(), dueOn: CalendarDate.nullable() });
const empty: z.infer<typeof Draft> = { words: '', next: '', dueOn: null };

interface ContactFormProps {
  readonly clientId: ClientId;
  readonly onClose: () => void;
  readonly onOther: () => void;
}

/** What is typed stays with its client until it is saved, also when the form is closed. */
function ContactForm({ clientId, onClose, onOther }: ContactFormProps): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const name = useQuery(queries.clients.get.queryOptions({ input: { clientId } })).data?.client.name ?? '';
  const [mode, setMode] = useKeptState('contact mode', SessionMode, 'phone');
  const [draft, setDraft] = useKeptState(`contact with ${clientId}`, Draft, empty);
  const [wasTried, setWasTried] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const save = useChange({
    write: () => {
      const next = draft.next.trim();
      const followUp = next === '' ? null : { words: next, dueOn: draft.dueOn };
      return client.sessions.contact({ clientId, mode, words: draft.words, followUp });
    },
    said: () => say('sessions.contact.done', { name }),
    onDone: () => {
      setDraft(empty);
      onClose();
    },
  });
  const isEmpty = draft.words.trim() === '';
  const submit = () => {
    setWasTried(true);
    if (isEmpty) words.current?.focus();
    else if (!save.busy) save.run(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPressed('Mod Enter', event, isMac)) return;
    event.preventDefault();
    submit();
  };
  return (
    <form
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={styles.client}>
        <strong>{name}</strong>
        <Button size="small" kind="quiet" onPress={onOther}>
          {say('sessions.contact.other')}
        </Button>
      </p>
      <PhraseKeys>
        <TextArea
          ref={words}
          label={say('sessions.contact.words')}
          value={draft.words}
          onChange={(typed) => setDraft({ ...draft, words: typed })}
          error={wasTried && isEmpty ? say('sessions.contact.wordsMissing') : undefined}
          rows={4}
          maxLength={20_000}
          autoFocus
        />
      </PhraseKeys>
      <div className={styles.choice}>
        <span className={styles.label}>{say('sessions.mode')}</span>
        <Segmented
          label={say('sessions.mode')}
          choices={SessionMode.options.map((value) => ({ value, label: say(MODE_NAMES[value]) }))}
          value={mode}
          onChange={setMode}
        />
      </div>
      <div className={styles.next}>
        <TextField
          label={say('sessions.contact.followUp')}
          hint={say('sessions.contact.followUpHint')}
          value={draft.next}
          onChange={(next) => setDraft({ ...draft, next })}
          maxLength={500}
        />
        <DateField label={say('sessions.contact.due')} value={draft.dueOn} onChange={(dueOn) => setDraft({ ...draft, dueOn })} />
      </div>
      <FailureBanner failure={save.failure} />
      <div className={styles.buttons}>
        <KeyHint keys={shownKeys('Mod Enter')} />
        <Button onPress={onClose}>{say('sessions.contact.leave')}</Button>
        <Button type="submit" kind="primary" busy={save.busy}>
          {say('sessions.contact.save')}
        </Button>
      </div>
    </form>
  );
}
