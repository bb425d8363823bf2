import { useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import type { NoteClient } from './desk.ts';
import type { NoteWrites } from './use-note-writes.ts';

/** Marks on their way between the open client's case and the office library. */
export interface OfficeMoves {
  /** The mark whose text is being asked for. */
  readonly asked: Annotation | null;
  readonly ask: (annotation: Annotation) => void;
  readonly cancel: () => void;
  /** `body`: the text that goes with it. */
  readonly promote: (annotation: Annotation, body: string) => void;
  readonly demote: (annotation: Annotation) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/** Both moves wait for what is on its way to the disk, are said, and can be undone. */
export function useOfficeMoves(client: NoteClient | null, writes: NoteWrites): OfficeMoves {
  const engine = useEngine().client;
  const say = useText();
  const [asked, setAsked] = useState<Annotation | null>(null);
  async function settled(annotation: Annotation): Promise<Pick<Annotation, 'revision'> & { readonly annotationId: Annotation['id'] }> {
    await writes.settled(annotation.id);
    return { annotationId: annotation.id, revision: writes.stored(annotation).revision };
  }
  const promotion = useChange({
    write: async ({ annotation, body }: { readonly annotation: Annotation; readonly body: string }) =>
      engine.annotations.promote({ ...(await settled(annotation)), body }),
    said: ({ kept }) => say(kept === null ? 'annotations.promote.done' : 'annotations.promote.doneKept', { client: client?.name ?? '' }),
    onDone: () => setAsked(null),
  });
  const demotion = useChange({
    write: async ({ annotation, to }: { readonly annotation: Annotation; readonly to: NoteClient }) =>
      engine.annotations.demote({ ...(await settled(annotation)), clientId: to.id }),
    said: (_, { to }) => say('annotations.demote.done', { client: to.name }),
  });
  return {
    asked,
    ask: (annotation) => {
      promotion.clearFailure();
      // Its text as it was last written: the words asked about are those that would go.
      void writes.settled(annotation.id).then(() => setAsked(writes.stored(annotation)));
    },
    cancel: () => setAsked(null),
    promote: (annotation, body) => promotion.run({ annotation, body }),
    demote: (annotation) => {
      if (client !== null) demotion.run({ annotation, to: client });
    },
    busy: promotion.busy,
    failure: promotion.failure ?? demotion.failure,
  };
}
