import { skipToken, useQuery } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/session.ts';
import type { NoteClient } from './desk.ts';

const none: readonly never[] = [];

/** The client that new notes belong to; null while none is open or its name is still being read. */
export function useNoteClient(): NoteClient | null {
  const { queries } = useEngine();
  const { current } = useOpenClients();
  const reading = useQuery(queries.clients.get.queryOptions({ input: current === null ? skipToken : { clientId: current } }));
  const client = reading.data?.client;
  return client === undefined || client.id !== current ? null : { id: client.id, name: client.name };
}

/** The client's notes and marks on one profile with the office library's marks; without a client those alone. */
export function useNotes(clientId: ClientId | null, profileId: ProfileId): readonly Annotation[] {
  const { queries } = useEngine();
  return useQuery(queries.annotations.forProfile.queryOptions({ input: { clientId, profileId } })).data ?? none;
}

/** The client's sessions, newest first: notes say in which one they were made, and new ones belong to the open one. */
export function useSessions(clientId: ClientId | null): readonly Session[] {
  const { queries } = useEngine();
  const input = clientId === null ? skipToken : { clientId };
  return useQuery(queries.sessions.forClient.queryOptions({ input })).data ?? none;
}
