import type { ReactElement } from 'react';
import { useText } from '#renderer/ui/index.ts';
import type { ComputedParts } from '#shared/contract/library.ts';
import styles from '../profile.module.css';

const languages = ['zh-Hant', 'th', 'es'] as const;

/** The library's own translations of the title, which no office has approved; they are no passages and carry no notes. */
export function UnofficialTitles({ titles }: Pick<ComputedParts, 'titles'>): ReactElement {
  const say = useText();
  return (
    <p className={styles.titles}>
      {languages.map((language) => (
        <span key={language} lang={language}>
          {titles[language]}
        </span>
      ))}
      <span className="caption">{say('profile.titles.unofficial')}</span>
    </p>
  );
}
