import { useCallback } from 'react';
import { useText } from './text.ts';

/**
 * The sentence at a field whose text is longer than it may be; undefined while it is not. A field never cuts what is typed or pasted: the
 * text stays as it is, and is not saved until it is shortened.
 */
export function useTooLong(): (text: string, longest: number | undefined) => string | undefined {
  const say = useText();
  return useCallback(
    (text, longest) =>
      longest === undefined || text.length <= longest ? undefined : say('app.field.tooLong', { longest, over: text.length - longest }),
    [say],
  );
}
