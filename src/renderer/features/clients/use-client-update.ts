import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';
import type { Client, ClientFields } from '#shared/domain/client.ts';

export interface FieldChange {
  readonly fields: Partial<ClientFields>;
  /** The field's name, for the toast; null for texts that save themselves. */
  readonly label: string | null;
}

/** Changes fields of a client, one write after the other: each builds on the revision that the one before it made. */
export function useClientUpdate(shown: Client): Change<FieldChange> {
  const { client, queries } = useEngine();
  const say = useText();
  const queryClient = useQueryClient();
  const revision = useRef(shown.revision);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    revision.current = shown.revision;
  }, [shown.revision]);

  return useChange({
    write: ({ fields }: FieldChange) => {
      const writing = last.current.then(async () => {
        const output = await client.clients.update({ clientId: shown.id, revision: revision.current, fields });
        revision.current = output.client.revision;
        return output;
      });
      // A refused write must not hold up the next one.
      last.current = writing.catch(() => undefined);
      return writing;
    },
    said: (_, { label }) => (label === null ? null : say('clients.saved.field', { field: label })),
    onDone: (output) => {
      const { queryKey } = queries.clients.get.queryOptions({ input: { clientId: shown.id } });
      queryClient.setQueryData(queryKey, (before) => (before ? { ...before, client: output.client } : before));
    },
  });
}
