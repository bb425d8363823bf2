import { useQueryClient } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Change } from '#renderer/app/use-change.ts';
import { type RecordChange, useRecordUpdate } from '#renderer/app/use-record-update.ts';
import type { Client, ClientFields } from '#shared/domain/client.ts';

export type ClientChange = RecordChange<ClientFields>;

/** Changes fields of a client. */
export function useClientUpdate(shown: Client): Change<ClientChange> {
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const query = queries.clients.get.queryOptions({ input: { clientId: shown.id } });
  return useRecordUpdate<ClientFields, Client>({
    record: shown,
    write: async (fields, revision) => {
      const { changeId, client: record } = await client.clients.update({ clientId: shown.id, revision, fields });
      return { changeId, record };
    },
    reread: async () => (await queryClient.fetchQuery({ ...query, staleTime: 0 })).client,
    onWritten: (record) => queryClient.setQueryData(query.queryKey, (before) => (before ? { ...before, client: record } : before)),
  });
}
