import { useMemo } from 'react';
import { type DraftReading, useText } from '#renderer/ui/index.ts';
import { type FieldReading, readAmount, readHours, readLine, readName, readReference } from '../client-form.ts';

type Read<Value> = (text: string) => DraftReading<Value>;

export interface ClientReaders {
  readonly name: Read<string>;
  readonly reference: Read<string>;
  readonly line: Read<string>;
  readonly hours: Read<number | null>;
  readonly amount: Read<number | null>;
}

/** How the client's fields are read, with what is wrong in words. */
export function useReading(): ClientReaders {
  const say = useText();
  return useMemo(() => {
    const inWords =
      <Value>(reader: (text: string) => FieldReading<Value>): Read<Value> =>
      (text) => {
        const reading = reader(text);
        return reading.ok ? reading : { ok: false, error: say(reading.message) };
      };
    return {
      name: inWords(readName),
      reference: inWords(readReference),
      line: inWords(readLine),
      hours: inWords(readHours),
      amount: inWords(readAmount),
    };
  }, [say]);
}
