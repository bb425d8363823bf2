import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { Chip, TextField, useText } from '#renderer/ui/index.ts';
import { ProgramTag } from '#shared/domain/client.ts';
import styles from './ProfileSection.module.css';

interface ProgramTagsProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: string[]) => void;
}

/** As many as a client may have. */
const MOST = 12;

/** The office's own words for the client. Enter or a comma adds what was typed; leaving the field does too. */
export function ProgramTags({ tags, onChange }: ProgramTagsProps): ReactElement {
  const say = useText();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const add = () => {
    if (text.trim() === '') return;
    const tag = ProgramTag.safeParse(text);
    if (!tag.success) setError(say('clients.error.tagTooLong'));
    else if (tags.length >= MOST) setError(say('clients.error.tagsFull', { most: MOST }));
    else {
      setText('');
      if (!tags.includes(tag.data)) onChange([...tags, tag.data]);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and the comma belong to the field inside
    <div onKeyDown={onKeyDown} ref={keepFocusHere}>
      <TextField
        label={say('clients.field.tags')}
        hint={say('clients.field.tagsHint')}
        error={error}
        value={text}
        onChange={(typed) => {
          setText(typed);
          setError(undefined);
        }}
        onBlur={add}
      />
      {tags.length === 0 ? null : (
        <ul className={styles.tags} aria-label={say('clients.field.tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <Chip removeLabel={say('clients.field.tagRemove', { tag })} onRemove={() => onChange(tags.filter((each) => each !== tag))}>
                {tag}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
