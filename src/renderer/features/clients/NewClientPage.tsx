import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, PageHead, Select, TextField, useText } from '#renderer/ui/index.ts';
import type { ClientFields } from '#shared/domain/client.ts';
import type { ClientLanguage } from '#shared/domain/languages.ts';
import styles from './ClientForm.module.css';
import { type FieldReading, readAmount, readHours, readLine, readName, readNewReference } from './client-form.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { CURRENCIES } from './words.ts';

type NewClient = Partial<ClientFields> & Pick<ClientFields, 'name'>;

/** A new client: a name is enough. A refusal stands at its field, and what was typed stays. */
export function NewClientPage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { client } = useEngine();
  const [name, setName] = useState('');
  const [reference, setReference] = useState('');
  const [situation, setSituation] = useState('');
  const [hours, setHours] = useState('');
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState<(typeof CURRENCIES)[number]>('USD');
  const [languages, setLanguages] = useState<readonly ClientLanguage[]>(['en']);
  const [tried, setTried] = useState(false);
  const create = useChange({
    write: (fields: NewClient) => client.clients.create({ fields }),
    said: (output) => say('clients.created', { name: output.client.name }),
    onDone: (output) => void navigate({ to: '/clients/$clientId', params: { clientId: output.client.id } }),
  });

  const read = {
    name: readName(name),
    reference: readNewReference(reference),
    situation: readLine(situation),
    hours: readHours(hours),
    amount: readAmount(amount),
  };
  const errorOf = (reading: FieldReading<unknown>) => (tried && !reading.ok ? say(reading.message) : undefined);
  const isTaken = create.failure?.code === 'referenceTaken';
  const submit = () => {
    setTried(true);
    if (!read.name.ok || !read.reference.ok || !read.situation.ok || !read.hours.ok || !read.amount.ok) return;
    create.run({
      name: read.name.value,
      ...(read.reference.value === null ? {} : { reference: read.reference.value }),
      situation: read.situation.value,
      languages: [...languages],
      hoursPerWeek: read.hours.value,
      budget: read.amount.value === null ? null : { amount: read.amount.value, currency },
    });
  };

  return (
    <Screen
      trail={[
        <Link key="clients" to="/clients">
          {say('clients.title')}
        </Link>,
        say('clients.create.title'),
      ]}
      title={say('clients.create.title')}
    >
      <PageHead title={say('clients.create.title')} facts={[say('clients.create.lead')]} />
      <div className="scroll">
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {isTaken ? null : <FailureBanner failure={create.failure} />}
          <div className={styles.pair}>
            <TextField
              label={say('clients.field.name')}
              hint={say('clients.field.nameHint')}
              error={errorOf(read.name)}
              value={name}
              onChange={setName}
              autoFocus
            />
            <TextField
              label={say('clients.field.optional', { label: say('clients.field.reference') })}
              hint={say('clients.field.referenceNewHint')}
              error={isTaken && create.failure ? `${create.failure.message} ${create.failure.next}` : errorOf(read.reference)}
              value={reference}
              onChange={(next) => {
                setReference(next);
                if (isTaken) create.clearFailure();
              }}
            />
          </div>
          <TextField
            label={say('clients.field.optional', { label: say('clients.field.situation') })}
            hint={say('clients.field.situationHint')}
            error={errorOf(read.situation)}
            value={situation}
            onChange={setSituation}
          />
          <LanguageChoice languages={languages} onChange={setLanguages} />
          <div className={styles.pair}>
            <TextField
              label={say('clients.field.optional', { label: say('clients.field.hoursPerWeek') })}
              hint={say('clients.field.hoursHint')}
              error={errorOf(read.hours)}
              value={hours}
              onChange={setHours}
            />
            <div className={styles.money}>
              <TextField
                label={say('clients.field.optional', { label: say('clients.field.budget') })}
                hint={say('clients.field.budgetHint')}
                error={errorOf(read.amount)}
                value={amount}
                onChange={setAmount}
              />
              <Select
                label={say('clients.field.currency')}
                value={currency}
                onChange={setCurrency}
                choices={CURRENCIES.map((value) => ({ value, label: value }))}
              />
            </div>
          </div>
          <div className={styles.buttons}>
            <Button kind="primary" type="submit" busy={create.busy}>
              {say('clients.create.submit')}
            </Button>
            <Button onPress={() => void navigate({ to: '/clients' })}>{say('clients.create.cancel')}</Button>
          </div>
        </form>
      </div>
    </Screen>
  );
}
