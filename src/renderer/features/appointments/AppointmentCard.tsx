import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { classes, IconButton, Menu, type MenuAction, useText } from '#renderer/ui/index.ts';
import type { DayAppointment } from '#shared/contract/appointments.ts';
import { AppointmentState, endOf } from '#shared/domain/appointment.ts';
import styles from './AppointmentCard.module.css';
import { CardButtons } from './CardButtons.tsx';
import { CardFacts } from './CardFacts.tsx';
import type { MeetingWays } from './use-appointments.ts';
import { SET_STATE, STATES } from './words.ts';

export interface CardActions {
  readonly ways: MeetingWays;
  readonly onChange: (appointment: DayAppointment) => void;
  readonly onState: (appointment: DayAppointment, state: AppointmentState) => void;
  readonly onRemove: (appointment: DayAppointment) => void;
}

export interface AppointmentCardProps extends CardActions {
  readonly appointment: DayAppointment;
  /** The first that is still to come: its way into the session is the screen's primary button. */
  readonly isNext: boolean;
  readonly isToday: boolean;
}

/** Minutes from which a card has room for its buttons, and for what to know before. */
const roomForButtons = 45;
const roomForFacts = 60;

/** One appointment of the day. A short one shows less; its menu holds all there is to do. */
export function AppointmentCard(props: AppointmentCardProps): ReactElement {
  const { appointment } = props;
  const say = useText();
  const { clientId, clientName, title, state, minutes, time } = appointment;
  const isRunning = appointment.sessionId !== null && appointment.client?.running === appointment.sessionId;
  const isOver = state !== 'planned' && !isRunning;
  return (
    <article className={classes(styles.card, clientId === null && styles.held, isOver && styles.over)} data-step-row>
      <p className={styles.name}>
        {clientId === null ? (
          <strong>{title || say('appointments.held')}</strong>
        ) : (
          <>
            <Link to="/clients/$clientId" params={{ clientId }} onClick={() => props.ways.toClient(clientId)} data-step>
              {clientName}
            </Link>
            {title === '' ? null : <span className={styles.title}>{title}</span>}
          </>
        )}
        {state === 'planned' || isRunning ? null : <span className={styles.state}>{say(STATES[state])}</span>}
      </p>
      <p className={styles.time}>{say('appointments.span', { from: time, to: endOf(appointment) })}</p>
      <CardMenu {...props} />
      {minutes >= roomForFacts ? <CardFacts appointment={appointment} /> : null}
      {minutes >= roomForButtons ? <CardButtons {...props} /> : null}
    </article>
  );
}

/** What else can be done with it; on a short card also what the buttons of a longer one do. */
function CardMenu({ appointment, isToday, ways, onChange, onState, onRemove }: AppointmentCardProps): ReactElement {
  const say = useText();
  const { clientId, client, state, sessionId } = appointment;
  const meeting: MenuAction[] =
    clientId === null || client === null
      ? []
      : [
          ...(isToday && state === 'planned' && client.running === null
            ? [{ id: 'start', label: say('appointments.start'), icon: 'play' as const, onAction: () => ways.start.run(clientId) }]
            : []),
          ...(sessionId === null
            ? [{ id: 'prepare', label: say('appointments.prepare'), icon: 'list' as const, onAction: () => ways.prepare(clientId) }]
            : [
                {
                  id: 'notes',
                  label: say('appointments.openNotes'),
                  icon: 'session' as const,
                  onAction: () => ways.toSession(clientId, sessionId),
                },
              ]),
          { id: 'client', label: say('appointments.openClient'), icon: 'clients' as const, onAction: () => ways.toClient(clientId) },
        ];
  const states = AppointmentState.options
    .filter((other) => other !== state && (clientId !== null || other === 'planned' || other === 'cancelled'))
    .map((other) => ({ id: other, label: say(SET_STATE[other]), onAction: () => onState(appointment, other) }));
  const label = say('appointments.more', { time: appointment.time });
  return (
    <Menu
      label={label}
      trigger={<IconButton icon="more" kind="quiet" size="small" label={label} />}
      groups={[
        ...(meeting.length === 0 ? [] : [meeting]),
        [{ id: 'change', label: say('appointments.change'), icon: 'pencil', onAction: () => onChange(appointment) }, ...states],
        [{ id: 'remove', label: say('appointments.remove'), icon: 'trash', destructive: true, onAction: () => onRemove(appointment) }],
      ]}
    />
  );
}
