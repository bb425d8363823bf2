import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import { usePlatform } from '#renderer/app/platform.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { type RecordChange, useRecordUpdate } from '#renderer/app/use-record-update.ts';
import { useText, useToast } from '#renderer/ui/index.ts';
import type { Attachment, AttachmentFields } from '#shared/domain/attachment/attachment.ts';

/** Changes a file's name or note. */
export function useFileUpdate(shown: Attachment): Change<RecordChange<AttachmentFields>> {
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const query = queries.attachments.forClient.queryOptions({ input: { clientId: shown.clientId } });
  return useRecordUpdate<AttachmentFields, Attachment>({
    record: shown,
    write: async (fields, revision) => {
      const { changeId, attachment } = await client.attachments.update({ attachmentId: shown.id, revision, fields });
      return { changeId, record: attachment };
    },
    reread: async () => {
      const files = await queryClient.fetchQuery({ ...query, staleTime: 0 });
      return files.find((file) => file.id === shown.id) ?? shown;
    },
    onWritten: (record) =>
      queryClient.setQueryData(query.queryKey, (files) => files?.map((file) => (file.id === record.id ? record : file))),
  });
}

/** Takes a file off the list, with Undo. */
export function useRemoveFile(onDone?: () => void): Change<Attachment> {
  const say = useText();
  const { client } = useEngine();
  return useChange({
    write: ({ id, revision }: Attachment) => client.attachments.remove({ attachmentId: id, revision }),
    said: (_, { name }) => say('attachments.removed', { name }),
    ...(onDone === undefined ? {} : { onDone }),
  });
}

export interface SavingCopy {
  readonly save: (file: Attachment) => void;
  readonly busy: boolean;
  /** Why the register did not allow it, or what else went wrong. */
  readonly failure: Failure | null;
}

/** Writes a copy of a file where the person wants it, where the consent register allows files. */
export function useSaveCopy(): SavingCopy {
  const say = useText();
  const toast = useToast();
  const platform = usePlatform();
  const { client } = useEngine();
  const failureText = useFailureText();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ id }: Attachment) => {
      const { attachment, content } = await client.attachments.copy({ attachmentId: id });
      return { suggestedName: attachment.name, bytes: new Uint8Array(await content.arrayBuffer()) };
    },
    onSuccess: async (file) => {
      const saved = await platform.saveFile(file).catch(() => {
        toast({ text: say('attachments.saveFailed'), tone: 'failed' });
        return null;
      });
      if (saved !== null) toast({ text: say('attachments.saved', { name: saved.name }) });
    },
  });
  return { save: (file) => mutate(file), busy: isPending, failure: error === null ? null : failureText(error) };
}
