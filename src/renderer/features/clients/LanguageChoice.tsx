import type { ReactElement } from 'react';
import { Checkbox, useText } from '#renderer/ui/index.ts';
import type { ClientLanguage } from '#shared/domain/languages.ts';
import styles from './ClientForm.module.css';
import { LANGUAGE_NAMES, LANGUAGES } from './words.ts';

interface LanguageChoiceProps {
  readonly languages: readonly ClientLanguage[];
  readonly onChange: (languages: ClientLanguage[]) => void;
}

/** What the client reads: one to four languages, each by its own name. */
export function LanguageChoice({ languages, onChange }: LanguageChoiceProps): ReactElement {
  const say = useText();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say('clients.field.languages')}</legend>
      <div className={styles.choices}>
        {LANGUAGES.map((language) => {
          const chosen = languages.includes(language);
          const isLast = chosen && languages.length === 1;
          const isFull = !chosen && languages.length >= 4;
          return (
            <Checkbox
              key={language}
              checked={chosen}
              disabled={isLast || isFull}
              onChange={(on) => onChange(LANGUAGES.filter((each) => (each === language ? on : languages.includes(each))))}
            >
              <span lang={language}>{say(LANGUAGE_NAMES[language])}</span>
            </Checkbox>
          );
        })}
      </div>
    </fieldset>
  );
}
