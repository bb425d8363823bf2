import { type RefObject, useRef } from 'react';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { useText } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import { sessionName } from './words.ts';

/** The fields of a session that a key leads to. */
export interface SessionFields {
  readonly note: RefObject<HTMLTextAreaElement | null>;
  readonly jotter: RefObject<HTMLTextAreaElement | null>;
}

export function useSessionKeys(session: Session): SessionFields {
  const say = useText();
  const note = useRef<HTMLTextAreaElement>(null);
  const jotter = useRef<HTMLTextAreaElement>(null);
  useShortcuts(sessionName(say, session), [
    { keys: 'Alt N', label: say('sessions.key.note'), run: () => note.current?.focus() },
    { keys: 'Alt J', label: say('sessions.key.jotter'), run: () => jotter.current?.focus() },
  ]);
  return { note, jotter };
}
