import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Button, TextField, useText } from '#renderer/ui/index.ts';
import styles from './consent.module.css';

interface TextNameProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The name of the text, written or taken from those used in this office before. */
export function TextName({ value, error, onChange }: TextNameProps): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const { data: used = [] } = useQuery(queries.consent.texts.queryOptions());
  const others = used.filter((text) => text !== value).slice(0, 4);
  return (
    <div>
      <TextField
        label={say('consent.field.text')}
        hint={say('consent.field.textHint')}
        error={error}
        value={value}
        onChange={onChange}
        maxLength={120}
      />
      {others.length === 0 ? null : (
        <fieldset className={styles.used} aria-label={say('consent.field.textUsed')}>
          <span className="caption">{say('consent.field.textUsed')}</span>
          {others.map((text) => (
            <Button key={text} size="small" kind="quiet" onPress={() => onChange(text)}>
              {text}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
