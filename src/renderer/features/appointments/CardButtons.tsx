import type { ReactElement } from 'react';
import { Button, useText } from '#renderer/ui/index.ts';
import styles from './AppointmentCard.module.css';
import type { AppointmentCardProps } from './AppointmentCard.tsx';

/** The ways from an appointment into the work: start or go on, prepare, the client's page, the notes of a session that is over. */
export function CardButtons({ appointment, isNext, isToday, ways }: AppointmentCardProps): ReactElement | null {
  const say = useText();
  const { clientId, clientName, client, sessionId, state } = appointment;
  if (clientId === null || client === null || (state !== 'planned' && sessionId === null)) return null;
  const name = clientName ?? '';
  const { running } = client;
  if (sessionId !== null && sessionId !== running) {
    return (
      <div className={styles.buttons}>
        <Button size="small" label={say('appointments.openNotesOf', { name })} onPress={() => ways.toSession(clientId, sessionId)}>
          {say('appointments.openNotes')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      {running !== null ? (
        <span data-start>
          <Button
            size="small"
            kind="primary"
            icon="play"
            label={say('appointments.continueOf', { name })}
            onPress={() => ways.toSession(clientId, running)}
          >
            {say('appointments.continue')}
          </Button>
        </span>
      ) : isToday ? (
        <span data-start>
          <Button
            size="small"
            kind={isNext ? 'primary' : 'default'}
            icon="play"
            busy={ways.start.busy}
            label={say('appointments.startOf', { name })}
            onPress={() => ways.start.run(clientId)}
          >
            {say('appointments.start')}
          </Button>
        </span>
      ) : null}
      <span data-prepare>
        <Button size="small" label={say('appointments.prepareOf', { name })} onPress={() => ways.prepare(clientId)}>
          {say('appointments.prepare')}
        </Button>
      </span>
      <Button size="small" kind="quiet" label={say('appointments.openClientOf', { name })} onPress={() => ways.toClient(clientId)}>
        {say('appointments.openClient')}
      </Button>
    </div>
  );
}
