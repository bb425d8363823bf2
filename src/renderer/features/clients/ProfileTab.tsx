import type { ReactElement } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { DraftField, type DraftReading, Segmented, Select, Switch, useText } from '#renderer/ui/index.ts';
import type { Client, ClientFields } from '#shared/domain/client.ts';
import styles from './ClientForm.module.css';
import { type FieldReading, readAmount, readHours, readLine, readName, readReference } from './client-form.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { useClientUpdate } from './use-client-update.ts';
import { CURRENCIES, READING_LEVEL_NAMES, STATUS_NAMES } from './words.ts';

/** The basic fields. Every field saves itself and says at the field what is wrong with it; choices offer Undo in their message. */
export function ProfileTab({ client }: { readonly client: Client }): ReactElement {
  const say = useText();
  const change = useClientUpdate(client);
  const isTaken = change.failure?.code === 'referenceTaken';
  const read = <Value,>(reader: (text: string) => FieldReading<Value>) => {
    return (text: string): DraftReading<Value> => {
      const reading = reader(text);
      return reading.ok ? reading : { ok: false, error: say(reading.message) };
    };
  };
  // Made apart from the fields, so that each keeps its own kind of value.
  const readers = {
    name: read(readName),
    reference: read(readReference),
    line: read(readLine),
    hours: read(readHours),
    amount: read(readAmount),
  };
  const set = (label: string | null, fields: Partial<ClientFields>) => change.run({ fields, label });
  const currency = CURRENCIES.find((each) => each === client.budget?.currency) ?? 'USD';
  const names = {
    name: say('clients.field.name'),
    reference: say('clients.field.reference'),
    situation: say('clients.field.situation'),
    contact: say('clients.field.safeContact'),
    hours: say('clients.field.hoursPerWeek'),
    budget: say('clients.field.budget'),
  };
  return (
    <div className={styles.form}>
      {isTaken ? null : <FailureBanner failure={change.failure} />}
      <div className={styles.pair}>
        <DraftField
          label={names.name}
          hint={say('clients.field.nameHint')}
          saved={client.name}
          read={readers.name}
          onCommit={(name) => set(null, { name })}
          maxLength={200}
        />
        <DraftField
          label={names.reference}
          hint={say('clients.field.referenceHint')}
          saved={client.reference}
          read={readers.reference}
          onCommit={(reference) => set(null, { reference })}
          refused={isTaken && change.failure ? `${change.failure.message} ${change.failure.next}` : undefined}
          maxLength={100}
        />
      </div>
      <DraftField
        label={names.situation}
        hint={say('clients.field.situationHint')}
        saved={client.situation}
        read={readers.line}
        onCommit={(situation) => set(null, { situation })}
        maxLength={400}
      />
      <LanguageChoice languages={client.languages} onChange={(languages) => set(say('clients.field.languages'), { languages })} />
      <div className={styles.pair}>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{say('clients.field.readingLevel')}</legend>
          <Segmented
            label={say('clients.field.readingLevel')}
            choices={[
              { value: 'plain', label: say(READING_LEVEL_NAMES.plain) },
              { value: 'standard', label: say(READING_LEVEL_NAMES.standard) },
            ]}
            value={client.readingLevel}
            onChange={(readingLevel) => set(say('clients.field.readingLevel'), { readingLevel })}
          />
        </fieldset>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{say('clients.field.print')}</legend>
          <Switch on={client.largePrint} onChange={(largePrint) => set(say('clients.field.largePrint'), { largePrint })}>
            {say('clients.field.largePrint')}
          </Switch>
        </fieldset>
      </div>
      <div className={styles.pair}>
        <DraftField
          label={names.hours}
          hint={say('clients.field.hoursHint')}
          saved={client.hoursPerWeek === null ? '' : String(client.hoursPerWeek)}
          read={readers.hours}
          onCommit={(hoursPerWeek) => set(null, { hoursPerWeek })}
        />
        <div className={styles.money}>
          <DraftField
            label={names.budget}
            hint={say('clients.field.budgetHint')}
            saved={client.budget === null ? '' : String(client.budget.amount)}
            read={readers.amount}
            onCommit={(amount) => set(null, { budget: amount === null ? null : { amount, currency } })}
          />
          <Select
            label={say('clients.field.currency')}
            value={currency}
            onChange={(next) => {
              if (client.budget) set(say('clients.field.currency'), { budget: { amount: client.budget.amount, currency: next } });
            }}
            choices={CURRENCIES.map((value) => ({ value, label: value }))}
          />
        </div>
      </div>
      <DraftField
        label={names.contact}
        hint={say('clients.field.safeContactHint')}
        saved={client.safeContact}
        read={readers.line}
        onCommit={(safeContact) => set(null, { safeContact })}
        maxLength={400}
      />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{say('clients.field.status')}</legend>
        <Segmented
          label={say('clients.field.status')}
          choices={[
            { value: 'active', label: say(STATUS_NAMES.active) },
            { value: 'paused', label: say(STATUS_NAMES.paused) },
            { value: 'closed', label: say(STATUS_NAMES.closed) },
          ]}
          value={client.status}
          onChange={(status) => set(say('clients.field.status'), { status })}
        />
      </fieldset>
    </div>
  );
}
