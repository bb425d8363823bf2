import { useMemo } from 'react';
import { type DraftReading, useText, useTooLong } from '#renderer/ui/index.ts';
import { readWorkMonth, type WorkMonth } from '#shared/domain/intake/work-month.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

/** What a field's text means, or the sentence that says what to mend. */
export type Read<Value> = (text: string) => DraftReading<Value>;

export interface Readers {
  /** A text of at most so many signs; may be empty. */
  readonly text: (longest: number) => Read<string>;
  /** The same, but something must be written: `missing` says what. */
  readonly named: (longest: number, missing: MessageId) => Read<string>;
  /** A year or a month; empty means not stated. */
  readonly month: Read<WorkMonth | null>;
}

/** How the fields of the intake are read, with the sentences in the window's language. */
export function useReaders(): Readers {
  const say = useText();
  const tooLong = useTooLong();
  return useMemo(() => {
    const text =
      (longest: number): Read<string> =>
      (typed) => {
        const value = typed.trim().normalize();
        const error = tooLong(value, longest);
        return error === undefined ? { ok: true, value } : { ok: false, error };
      };
    return {
      text,
      named: (longest, missing) => (typed) => (typed.trim() === '' ? { ok: false, error: say(missing) } : text(longest)(typed)),
      month: (typed) => {
        const value = readWorkMonth(typed);
        return value === undefined ? { ok: false, error: say('intake.error.month') } : { ok: true, value };
      },
    };
  }, [say, tooLong]);
}
