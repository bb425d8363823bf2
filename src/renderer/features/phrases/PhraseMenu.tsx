import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement, RefObject } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Button, Menu, useText } from '#renderer/ui/index.ts';
import type { Phrase } from '#shared/domain/phrase.ts';
import { phraseAt } from './expand-phrase.ts';
import { putIn } from './put-in.ts';

/** Characters of a phrase that its line in the menu shows. */
const shownLength = 48;

export interface PhraseMenuProps {
  /** The field that was written in last. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** The phrases of the office by their words; a chosen one goes where the caret was. */
export function PhraseMenu({ field }: PhraseMenuProps): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const navigate = useNavigate();
  const phrases = useQuery(queries.phrases.list.queryOptions()).data ?? [];
  const put = ({ words }: Phrase) => {
    // The menu gives the focus back to its button first.
    requestAnimationFrame(() => {
      const { current } = field;
      if (current !== null) putIn(current, phraseAt(current.value, current.selectionStart, current.selectionEnd, words));
    });
  };
  return (
    <Menu
      label={say('phrases.title')}
      trigger={
        <Button size="small" kind="quiet">
          {say('phrases.title')}
        </Button>
      }
      groups={[
        phrases.map((phrase) => ({
          id: phrase.id,
          label: shortened(phrase.words),
          keys: `;${phrase.shortcut}`,
          onAction: () => put(phrase),
        })),
        [
          {
            id: 'edit',
            label: say('phrases.edit'),
            icon: 'settings' as const,
            onAction: () => void navigate({ to: '/settings', hash: 'phrases' }),
          },
        ],
      ].filter((group) => group.length > 0)}
    />
  );
}

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ');
  const letters = [...line];
  return letters.length <= shownLength ? line : `${letters.slice(0, shownLength - 1).join('')}…`;
}
