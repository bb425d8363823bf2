import type { ReactElement } from 'react';
import { Segmented, Switch, useText } from '#renderer/ui/index.ts';
import styles from '../ClientForm.module.css';
import { LanguageChoice } from '../LanguageChoice.tsx';
import { READING_LEVEL_NAMES } from '../words.ts';
import type { SectionParts } from './section-parts.ts';

/** What the client reads, and how papers are set. */
export function LanguagesSection({ client, set }: SectionParts): ReactElement {
  const say = useText();
  return (
    <>
      <LanguageChoice languages={client.languages} onChange={(languages) => set({ languages }, say('clients.field.languages'))} />
      <div className={styles.pair}>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{say('clients.field.readingLevel')}</legend>
          <Segmented
            label={say('clients.field.readingLevel')}
            choices={[
              { value: 'plain', label: say(READING_LEVEL_NAMES.plain) },
              { value: 'standard', label: say(READING_LEVEL_NAMES.standard) },
            ]}
            value={client.readingLevel}
            onChange={(readingLevel) => set({ readingLevel }, say('clients.field.readingLevel'))}
          />
        </fieldset>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{say('clients.field.print')}</legend>
          <Switch on={client.largePrint} onChange={(largePrint) => set({ largePrint }, say('clients.field.largePrint'))}>
            {say('clients.field.largePrint')}
          </Switch>
        </fieldset>
      </div>
    </>
  );
}
