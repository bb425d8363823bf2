import type { ReactElement } from 'react';
import { useReaders } from '#renderer/features/intake/index.ts';
import { DateField, DraftField, Segmented, useText } from '#renderer/ui/index.ts';
import formStyles from '../ClientForm.module.css';
import { STATUS_NAMES } from '../words.ts';
import type { SectionParts } from './section-parts.ts';

/** How the case stands, until when it is kept, and whether a legal hold keeps it from being removed. */
export function StatusSection({ client, set }: SectionParts): ReactElement {
  const say = useText();
  const read = useReaders();
  return (
    <>
      <fieldset className={formStyles.group}>
        <legend className={formStyles.legend}>{say('clients.field.status')}</legend>
        <Segmented
          label={say('clients.field.status')}
          choices={[
            { value: 'active', label: say(STATUS_NAMES.active) },
            { value: 'paused', label: say(STATUS_NAMES.paused) },
            { value: 'closed', label: say(STATUS_NAMES.closed) },
          ]}
          value={client.status}
          onChange={(status) => set({ status }, say('clients.field.status'))}
        />
      </fieldset>
      {client.status === 'closed' ? (
        <div className={formStyles.pair}>
          <DateField
            label={say('clients.field.closedOn')}
            value={client.closedOn}
            onChange={(closedOn) => {
              if (closedOn !== null) set({ closedOn }, say('clients.field.closedOn'));
            }}
          />
          <DraftField
            label={say('clients.field.closingReason')}
            saved={client.closingReason}
            read={read.text(300)}
            onCommit={(closingReason) => set({ closingReason })}
          />
        </div>
      ) : null}
      <div className={formStyles.pair}>
        <DateField
          label={say('clients.field.retainUntil')}
          {...(client.retainUntil === null ? { hint: say('clients.field.retainUntilHint') } : {})}
          value={client.retainUntil}
          onChange={(retainUntil) => set({ retainUntil }, say('clients.field.retainUntil'))}
        />
        <DraftField
          label={say('clients.field.holdReason')}
          hint={say(client.holdReason === null ? 'clients.field.holdReasonHint' : 'clients.field.holdReasonHeld')}
          saved={client.holdReason ?? ''}
          read={(text) => {
            const reading = read.text(300)(text);
            return reading.ok ? { ok: true, value: reading.value === '' ? null : reading.value } : reading;
          }}
          onCommit={(holdReason) => set({ holdReason })}
        />
      </div>
    </>
  );
}
