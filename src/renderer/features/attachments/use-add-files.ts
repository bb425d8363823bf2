import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useFailureText } from '#renderer/app/failure.ts';
import { thumbnailOf } from '#renderer/app/thumbnail.ts';
import { useUndo } from '#renderer/app/use-undo.ts';
import { useText, useToast } from '#renderer/ui/index.ts';
import { largestAttachment } from '#shared/domain/attachment/attachment.ts';
import type { ChangeId, ClientId } from '#shared/domain/ids.ts';
import type { Dropped } from './dropped.ts';

/** A file that was not taken in: what happened and what to do. */
export interface NotAdded {
  readonly message: string;
  readonly next: string;
}

export interface AddingFiles {
  readonly add: (things: readonly Dropped[]) => Promise<void>;
  /** The file being taken in now. */
  readonly current: string | null;
  readonly notAdded: readonly NotAdded[];
  readonly dismiss: () => void;
}

/** Takes files into a case one after the other; one that is refused does not hold up the others. */
export function useAddFiles(clientId: ClientId): AddingFiles {
  const say = useText();
  const toast = useToast();
  const undo = useUndo();
  const { client } = useEngine();
  const queryClient = useQueryClient();
  const failureText = useFailureText();
  const [current, setCurrent] = useState<string | null>(null);
  const [notAdded, setNotAdded] = useState<readonly NotAdded[]>([]);

  /** The change that takes it out again. */
  const take = useCallback(
    async (name: string, given: Blob): Promise<ChangeId> => {
      // Of a far too large file only enough is read to be refused as such. Read once, because a dropped file may change or go meanwhile.
      const bytes = await given.slice(0, largestAttachment + 1).arrayBuffer();
      const content = new Blob([bytes]);
      const thumbnail = await thumbnailOf(name, content);
      return (await client.attachments.add({ clientId, file: { name, content }, thumbnail })).changeId;
    },
    [client, clientId],
  );

  const add = useCallback(
    async (things: readonly Dropped[]) => {
      const added: { readonly name: string; readonly changeId: ChangeId }[] = [];
      const failed: NotAdded[] = [];
      for (const thing of things) {
        const fileName = thing.name;
        if (thing.kind === 'folder') {
          failed.push({ message: say('attachments.folder', { fileName }), next: say('attachments.folderNext') });
          continue;
        }
        setCurrent(fileName);
        try {
          added.push({ name: fileName, changeId: await take(fileName, thing.content) });
        } catch (error) {
          failed.push(
            error instanceof DOMException
              ? { message: say('attachments.unreadable', { fileName }), next: say('attachments.unreadableNext') }
              : failureText(error),
          );
        }
      }
      setCurrent(null);
      setNotAdded(failed);
      const [first] = added;
      if (first === undefined) return;
      void queryClient.invalidateQueries();
      toast({
        text: say('attachments.added', { count: added.length, fileName: first.name }),
        change: added.length === 1 ? first.changeId : undefined,
        // Undo takes one file out; of several, Ctrl Z takes out the last each time.
        onUndo: added.length === 1 ? () => undo(first.changeId) : undefined,
      });
    },
    [say, toast, undo, take, queryClient, failureText],
  );

  return { add, current, notAdded, dismiss: useCallback(() => setNotAdded([]), []) };
}
