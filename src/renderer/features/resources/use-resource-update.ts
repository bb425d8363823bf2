import { useQueryClient } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Change } from '#renderer/app/use-change.ts';
import { type RecordChange, useRecordUpdate } from '#renderer/app/use-record-update.ts';
import type { Resource, ResourceFields } from '#shared/domain/resource/resource.ts';

/** Changes fields of a resource. */
export function useResourceUpdate(shown: Resource): Change<RecordChange<ResourceFields>> {
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const query = queries.resources.list.queryOptions();
  return useRecordUpdate<ResourceFields, Resource>({
    record: shown,
    write: async (fields, revision) => {
      const { changeId, resource } = await client.resources.update({ resourceId: shown.id, revision, fields });
      return { changeId, record: resource };
    },
    // Gone meanwhile: the write says so.
    reread: async () => (await queryClient.fetchQuery({ ...query, staleTime: 0 })).resources.find(({ id }) => id === shown.id) ?? shown,
    onWritten: (record) =>
      queryClient.setQueryData(
        query.queryKey,
        (before) => before && { ...before, resources: before.resources.map((each) => (each.id === record.id ? record : each)) },
      ),
  });
}
