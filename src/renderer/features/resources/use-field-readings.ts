import { useMemo } from 'react';
import { type DraftReading, useText } from '#renderer/ui/index.ts';
import type { Resource } from '#shared/domain/resource/resource.ts';
import { type FieldReading, readCost, readHours, readLanguages, readSkills, readTitle } from './read-fields.ts';

type Read<Value> = (text: string) => DraftReading<Value>;

export interface FieldReadings {
  readonly title: Read<string>;
  readonly text: Read<string>;
  readonly hours: Read<Resource['hours']>;
  readonly cost: Read<Resource['cost']>;
  readonly languages: Read<Resource['languages']>;
  readonly skills: Read<Resource['skills']>;
}

/** How the fields of a resource are read, with what is wrong in words. */
export function useFieldReadings(): FieldReadings {
  const say = useText();
  return useMemo(() => {
    const inWords =
      <Value>(reader: (text: string) => FieldReading<Value>): Read<Value> =>
      (text) => {
        const reading = reader(text);
        return reading.ok ? reading : { ok: false, error: say(reading.message, { named: reading.named ?? '' }) };
      };
    return {
      title: inWords(readTitle),
      text: (text) => ({ ok: true, value: text.trim() }),
      hours: inWords(readHours),
      cost: inWords((text) => readCost(text, say('resources.free'))),
      languages: inWords(readLanguages),
      skills: inWords(readSkills),
    };
  }, [say]);
}
