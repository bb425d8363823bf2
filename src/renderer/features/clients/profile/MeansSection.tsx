import type { ReactElement } from 'react';
import { DraftField, Select, useText } from '#renderer/ui/index.ts';
import styles from '../ClientForm.module.css';
import { CURRENCIES } from '../words.ts';
import type { SectionParts } from './section-parts.ts';
import { useReading } from './use-reading.ts';

/** Hours a week and money for learning. */
export function MeansSection({ client, set }: SectionParts): ReactElement {
  const say = useText();
  const read = useReading();
  const currency = CURRENCIES.find((each) => each === client.budget?.currency) ?? 'USD';
  return (
    <div className={styles.pair}>
      <DraftField
        label={say('clients.field.hoursPerWeek')}
        hint={say('clients.field.hoursHint')}
        saved={client.hoursPerWeek === null ? '' : String(client.hoursPerWeek)}
        read={read.hours}
        onCommit={(hoursPerWeek) => set({ hoursPerWeek })}
      />
      <div className={styles.money}>
        <DraftField
          label={say('clients.field.budget')}
          hint={say('clients.field.budgetHint')}
          saved={client.budget === null ? '' : String(client.budget.amount)}
          read={read.amount}
          onCommit={(amount) => set({ budget: amount === null ? null : { amount, currency } })}
        />
        <Select
          label={say('clients.field.currency')}
          value={currency}
          onChange={(next) => {
            if (client.budget) set({ budget: { amount: client.budget.amount, currency: next } }, say('clients.field.currency'));
          }}
          choices={CURRENCIES.map((value) => ({ value, label: value }))}
        />
      </div>
    </div>
  );
}
