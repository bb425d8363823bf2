import { z } from 'zod';
import { useKeptState } from '#renderer/app/kept.tsx';
import type { SessionId } from '#shared/domain/ids.ts';

/** The words to be added to a signed note: they stay until they are added, also when the screen is left. */
export function useAmendmentDraft(sessionId: SessionId): readonly [string, (words: string) => void] {
  return useKeptState(`amendment of ${sessionId}`, z.string(), '');
}
