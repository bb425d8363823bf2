import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { phraseBefore } from './expand-phrase.ts';
import { putIn } from './put-in.ts';

/** Around fields of several lines: `;shortcut` and then Tab or a space puts the phrase in its place. */
export function PhraseKeys({ children }: { readonly children: ReactNode }): ReactElement {
  const { queries } = useEngine();
  const phrases = useQuery(queries.phrases.list.queryOptions());
  const onKeyDown = (event: KeyboardEvent) => {
    const field = event.target;
    const isEnd = (event.key === ' ' || event.key === 'Tab') && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isEnd || event.nativeEvent.isComposing || !(field instanceof HTMLTextAreaElement)) return;
    if (field.readOnly || field.selectionStart !== field.selectionEnd) return;
    const expansion = phraseBefore(field.value, field.selectionStart, phrases.data ?? []);
    if (expansion === null) return;
    event.preventDefault();
    event.stopPropagation();
    putIn(field, { ...expansion, words: `${expansion.words}${event.key === ' ' ? ' ' : ''}` });
  };
  return <div onKeyDownCapture={onKeyDown}>{children}</div>;
}
