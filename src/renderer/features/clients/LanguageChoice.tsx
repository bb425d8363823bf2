import { type ReactElement, useId } from 'react';
import { Checkbox, useText } from '#renderer/ui/index.ts';
import type { ClientLanguage } from '#shared/domain/languages.ts';
import styles from './ClientForm.module.css';
import { LANGUAGE_NAMES, LANGUAGES } from './words.ts';

interface LanguageChoiceProps {
  readonly languages: readonly ClientLanguage[];
  readonly onChange: (languages: ClientLanguage[]) => void;
}

/** As many languages as a client may read. */
const MOST = 4;

/** What the client reads: one to four languages, each by its own name. */
export function LanguageChoice({ languages, onChange }: LanguageChoiceProps): ReactElement {
  const say = useText();
  const reason = useId();
  const limit = languages.length === 1 ? 'one' : languages.length >= MOST ? 'four' : null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say('clients.field.languages')}</legend>
      <div className={styles.choices}>
        {LANGUAGES.map((language) => {
          const chosen = languages.includes(language);
          const isHeld = (limit === 'one' && chosen) || (limit === 'four' && !chosen);
          return (
            <Checkbox
              key={language}
              checked={chosen}
              unavailableBy={isHeld ? reason : undefined}
              onChange={(on) => onChange(LANGUAGES.filter((each) => (each === language ? on : languages.includes(each))))}
            >
              <span lang={language}>{say(LANGUAGE_NAMES[language])}</span>
            </Checkbox>
          );
        })}
      </div>
      {limit === null ? null : (
        <p id={reason} className="caption">
          {say(`clients.languages.${limit}`)}
        </p>
      )}
    </fieldset>
  );
}
