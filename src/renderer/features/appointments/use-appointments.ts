import { useNavigate } from '@tanstack/react-router';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';
import type { Appointment, AppointmentState } from '#shared/domain/appointment.ts';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import { STATE_CHANGED } from './words.ts';

/** Says how an appointment went, or calls it off. */
export function useSetState(): Change<{ readonly appointment: Appointment; readonly state: AppointmentState }> {
  const say = useText();
  const { client } = useEngine();
  return useChange({
    write: ({ appointment: { id, revision }, state }: { appointment: Appointment; state: AppointmentState }) =>
      client.appointments.update({ appointmentId: id, revision, fields: { state } }),
    said: (_, { state }) => say(STATE_CHANGED[state]),
  });
}

export function useRemoveAppointment(): Change<Appointment> {
  const say = useText();
  const { client } = useEngine();
  return useChange({
    write: ({ id, revision }: Appointment) => client.appointments.remove({ appointmentId: id, revision }),
    said: () => say('appointments.removed'),
  });
}

/** Where a meeting leads: its session, started or gone on with, what to know before, and the client's page. */
export interface MeetingWays {
  readonly toSession: (clientId: ClientId, sessionId: SessionId) => void;
  readonly start: Change<ClientId>;
  readonly prepare: (clientId: ClientId) => void;
  readonly toClient: (clientId: ClientId) => void;
}

export function useMeetingWays(): MeetingWays {
  const say = useText();
  const navigate = useNavigate();
  const { client } = useEngine();
  const { openClient } = useOpenClients();
  const toSession = (clientId: ClientId, sessionId: SessionId) => {
    openClient(clientId);
    void navigate({ to: '/clients/$clientId/sessions/$sessionId', params: { clientId, sessionId } });
  };
  const start = useChange({
    write: (clientId: ClientId) => client.sessions.start({ clientId }),
    said: ({ session }) => say('sessions.startedToast', { number: session.number }),
    onDone: ({ session }) => toSession(session.clientId, session.id),
  });
  return {
    toSession,
    start,
    prepare: (clientId) => {
      openClient(clientId);
      void navigate({ to: '/clients/$clientId/prepare', params: { clientId } });
    },
    toClient: (clientId) => {
      openClient(clientId);
      void navigate({ to: '/clients/$clientId', params: { clientId } });
    },
  };
}
