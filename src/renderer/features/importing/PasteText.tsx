import { type ReactElement, useState } from 'react';
import { Button, TextArea, useText } from '#renderer/ui/index.ts';
import styles from './importing.module.css';

interface PasteTextProps {
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
}

/** A page copied from the browser, pasted as text. */
export function PasteText({ onText, onCancel }: PasteTextProps): ReactElement {
  const say = useText();
  const [text, setText] = useState('');
  return (
    <div className={styles.paste}>
      <TextArea label={say('import.paste.label')} hint={say('import.paste.hint')} rows={10} value={text} onChange={setText} autoFocus />
      <div className={styles.buttons}>
        <Button unavailable={text.trim() === '' ? say('import.paste.empty') : undefined} onPress={() => onText(text)}>
          {say('import.paste.read')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {say('import.cancel')}
        </Button>
      </div>
    </div>
  );
}
