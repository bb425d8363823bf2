import type { ReactElement } from 'react';
import type { ShownOccupation } from '#shared/domain/client-view.ts';
import { useHeadings } from '../headings.tsx';
import { EntryColumn, SourceLine, TextWithMarks, TwoHeadings } from './parts.tsx';
import styles from './steps.module.css';

/** What the occupation is, by its name and in its page's words. */
export function WorkLeft({ occupation }: { readonly occupation: ShownOccupation }): ReactElement {
  const { language, second } = useHeadings();
  const nameIn = (tag: typeof language | null): string | null =>
    tag === null ? null : tag === 'en' ? occupation.title : (occupation.titles?.[tag] ?? null);
  const first = nameIn(language) ?? occupation.title;
  const below = nameIn(second);
  return (
    <>
      <TwoHeadings
        first={{ words: first, lang: first === occupation.title ? 'en' : language }}
        second={below === null || below === first ? null : { words: below, lang: second ?? 'en' }}
      />
      {occupation.work.summary === null ? null : <TextWithMarks shown={occupation.work.summary} lang={occupation.language} />}
      <SourceLine occupation={occupation} />
    </>
  );
}

export function WorkRight({ occupation: { work, language } }: { readonly occupation: ShownOccupation }): ReactElement {
  return (
    <div className={styles.two}>
      <EntryColumn id="clientView.column.suits" icon="check" entries={work.suits} lang={language} />
      <EntryColumn id="clientView.column.doesNotSuit" icon="minus" entries={work.doesNotSuit} lang={language} />
    </div>
  );
}
