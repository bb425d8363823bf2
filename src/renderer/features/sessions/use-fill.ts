import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useFailureText } from '#renderer/app/failure.ts';
import { useDates, useText, useToast } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import { deedSentences } from '#shared/domain/session-note/deed-sentences.ts';
import { addToNote, type NoteAddition } from '#shared/domain/session-note/note-parts.ts';
import type { SessionDesk } from './use-session-draft.ts';

/** "Fill from what was done": puts the facts of the session into its note, below what is written there. The toast takes them out again. */
export function useFill(session: Session, { draft, change }: SessionDesk): { readonly run: () => void; readonly busy: boolean } {
  const { client } = useEngine();
  const say = useText();
  const dates = useDates();
  const intl = useIntl();
  const toast = useToast();
  const failureText = useFailureText();
  const newest = useRef(draft.note);
  newest.current = draft.note;
  const read = useMutation({
    mutationFn: () => client.sessions.deeds({ sessionId: session.id }),
    onSuccess: (deeds) => {
      const sentences = deedSentences(deeds, { say, date: dates.full, list: (words) => intl.formatList(words) });
      const note = addToNote(draft.format, draft.note, sentences);
      if (note === draft.note) {
        toast({ text: say(sentences.done + sentences.agreed === '' ? 'sessions.fill.nothing' : 'sessions.fill.there') });
        return;
      }
      change({ note });
      toast({ text: say('sessions.fill.done'), onUndo: () => change({ note: withoutAdded(newest.current, draft.note, sentences) }) });
    },
    onError: (error) => {
      const failure = failureText(error);
      toast({ text: `${failure.message} ${failure.next}`, tone: 'failed' });
    },
  });
  return { run: () => read.mutate(), busy: read.isPending };
}

/** The note without the lines that were put in; what was written before and since stays. */
function withoutAdded(note: string, before: string, { done, agreed }: NoteAddition): string {
  const kept = new Set(before.split('\n'));
  const added = new Set([...done.split('\n'), ...agreed.split('\n')].filter((line) => line !== '' && !kept.has(line)));
  return note
    .split('\n')
    .filter((line) => !added.has(line))
    .join('\n');
}
