import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, DateField, Dialog, Segmented, Select, TextArea, TextField, useText } from '#renderer/ui/index.ts';
import { ConsentDecision, type ConsentFields, ConsentKind, ConsentMethod } from '#shared/domain/consent.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { ClientLanguage } from '#shared/domain/languages.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './consent.module.css';
import { type ConsentDraft, readDraft } from './consent-draft.ts';
import { ScopeChoice } from './ScopeChoice.tsx';
import { TextName } from './TextName.tsx';

interface RecordDialogProps {
  readonly clientId: ClientId;
  readonly today: CalendarDate;
  readonly from: ConsentDraft;
  readonly onClose: () => void;
}

/** Asks for one line of the register. It is recorded as a whole or not at all, because a line is never changed afterwards. */
export function RecordDialog({ clientId, today, from, onClose }: RecordDialogProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const [draft, setDraft] = useState(from);
  const [tried, setTried] = useState(false);
  const record = useChange({
    write: (fields: ConsentFields) => client.consent.record({ clientId, fields }),
    said: () => say('consent.recorded'),
    onDone: onClose,
  });
  const set = (fields: Partial<ConsentDraft>) => setDraft((before) => ({ ...before, ...fields }));
  const reading = readDraft(draft, today);
  const errors = tried && 'errors' in reading ? reading.errors : {};
  const submit = () => {
    setTried(true);
    if ('fields' in reading) record.run(reading.fields);
  };
  return (
    <Dialog
      title={say('consent.record')}
      isOpen
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('consent.cancel')}</Button>
          <Button kind="primary" busy={record.busy} onPress={submit}>
            {say('consent.save')}
          </Button>
        </>
      }
    >
      <FailureBanner failure={record.failure} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={styles.pair}>
          <fieldset className={styles.group}>
            <legend>{say('consent.field.decision')}</legend>
            <Segmented
              label={say('consent.field.decision')}
              choices={ConsentDecision.options.map((value) => ({ value, label: say(`consent.decision.${value}`) }))}
              value={draft.decision}
              onChange={(decision) => set({ decision })}
            />
          </fieldset>
          <Select
            label={say('consent.field.kind')}
            choices={ConsentKind.options.map((value) => ({ value, label: say(`consent.kind.${value}`) }))}
            value={draft.kind}
            onChange={(kind) => set({ kind })}
          />
        </div>
        <TextName
          value={draft.textVersion}
          error={errors.textVersion && say(errors.textVersion)}
          onChange={(textVersion) => set({ textVersion })}
        />
        <div className={styles.pair}>
          <Select
            label={say('consent.field.language')}
            choices={ClientLanguage.options.map((value) => ({ value, label: say(`clients.language.${value}`) }))}
            value={draft.language}
            onChange={(language) => set({ language })}
          />
          <fieldset className={styles.group}>
            <legend>{say('consent.field.method')}</legend>
            <Segmented
              label={say('consent.field.method')}
              choices={ConsentMethod.options.map((value) => ({ value, label: say(`consent.method.${value}`) }))}
              value={draft.method}
              onChange={(method) => set({ method })}
            />
          </fieldset>
        </div>
        <ScopeChoice scopes={draft.scopes} error={errors.scopes && say(errors.scopes)} onChange={(scopes) => set({ scopes })} />
        <TextField
          label={say('consent.field.recipient')}
          hint={say(draft.decision === 'given' ? 'consent.field.recipientHint' : 'consent.field.recipientHintNo')}
          value={draft.recipient}
          onChange={(recipient) => set({ recipient })}
          maxLength={200}
        />
        <div className={styles.pair}>
          <DateField
            label={say('consent.field.decidedOn')}
            value={draft.decidedOn}
            onChange={(decidedOn) => set({ decidedOn })}
            error={errors.decidedOn && say(errors.decidedOn)}
          />
          {draft.decision === 'given' ? (
            <DateField
              label={say('consent.field.expiresOn')}
              value={draft.expiresOn}
              onChange={(expiresOn) => set({ expiresOn })}
              error={errors.expiresOn && say(errors.expiresOn)}
            />
          ) : null}
        </div>
        <TextArea label={say('consent.field.note')} value={draft.note} onChange={(note) => set({ note })} maxLength={1_000} rows={2} />
        {/* With several fields, Enter in one of them sends a form only where it has such a button. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
