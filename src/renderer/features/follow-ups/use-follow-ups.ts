import { useQueryClient } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { type RecordChange, useRecordUpdate } from '#renderer/app/use-record-update.ts';
import { useText } from '#renderer/ui/index.ts';
import type { FollowUp, FollowUpFields } from '#shared/domain/follow-up.ts';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';

/** Ticks a follow-up off, or opens it again where it was ticked. */
export function useTick(): Change<FollowUp> {
  const say = useText();
  const { client } = useEngine();
  return useChange({
    write: ({ id, doneOn }: FollowUp) => client.followUps.tick({ followUpId: id, done: doneOn === null }),
    said: (_, { doneOn, words }) => say(doneOn === null ? 'followUps.ticked' : 'followUps.unticked', { words }),
  });
}

/** Changes fields of one follow-up, each saved at once. */
export function useFollowUpUpdate(followUp: FollowUp): Change<RecordChange<FollowUpFields>> {
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const query = queries.followUps.forClient.queryOptions({ input: { clientId: followUp.clientId } });
  return useRecordUpdate<FollowUpFields, FollowUp>({
    record: followUp,
    write: async (fields, revision) => {
      const { changeId, followUp: record } = await client.followUps.update({ followUpId: followUp.id, revision, fields });
      return { changeId, record };
    },
    reread: async () => {
      const { followUps } = await queryClient.fetchQuery({ ...query, staleTime: 0 });
      return followUps.find(({ id }) => id === followUp.id) ?? followUp;
    },
  });
}

export function useRemoveFollowUp(): Change<FollowUp> {
  const say = useText();
  const { client } = useEngine();
  return useChange({
    write: ({ id, revision }: FollowUp) => client.followUps.remove({ followUpId: id, revision }),
    said: (_, { words }) => say('followUps.removed', { words }),
  });
}

export interface NewFollowUp {
  readonly words: string;
  readonly owner: FollowUpFields['owner'];
  readonly dueOn: CalendarDate | null;
}

/** Agrees a step with a client, in a session or outside of one. */
export function useAddFollowUp(clientId: ClientId, sessionId: SessionId | null, onDone: () => void): Change<NewFollowUp> {
  const { client } = useEngine();
  return useChange({ write: (fields: NewFollowUp) => client.followUps.add({ clientId, sessionId, fields }), onDone });
}
