import { memo, type ReactElement, type Ref } from 'react';
import { SearchField, Select, useText } from '#renderer/ui/index.ts';
import { TitleLanguage } from '#shared/domain/library-view.ts';
import type { ListView } from './list-view.ts';
import styles from './SearchBar.module.css';

interface SearchBarProps {
  readonly view: ListView;
  readonly titles: TitleLanguage;
  readonly shown: number;
  readonly total: number;
  /** Milliseconds that the search took; null without one. */
  readonly took: number | null;
  readonly onView: (part: ListView) => void;
  readonly ref: Ref<HTMLInputElement>;
}

/** The search with how much it found, and whose titles stand beside the English ones. */
export function SearchBar({ view, titles, shown, total, took, onView, ref }: SearchBarProps): ReactElement {
  const say = useText();
  const count =
    took !== null
      ? say('library.countOfIn', { shown, total, took: Math.round(took) })
      : shown === total
        ? say('library.count', { count: total })
        : say('library.countOf', { shown, total });
  return (
    <div className={styles.bar}>
      <SearchField
        ref={ref}
        size="large"
        label={say('library.search')}
        value={view.find ?? ''}
        onChange={(text) => onView({ find: text === '' ? undefined : text })}
        end={
          <span className="caption figure" role="status">
            {count}
          </span>
        }
      />
      <TitlesChoice titles={titles} onView={onView} />
    </div>
  );
}

/** Whose titles stand beside the English ones; not drawn anew for what is typed. */
const TitlesChoice = memo(function TitlesChoice({ titles, onView }: Pick<SearchBarProps, 'titles' | 'onView'>): ReactElement {
  const say = useText();
  return (
    <div className={styles.titles} title={say('library.titles.hint')}>
      <Select
        label={say('library.titles')}
        hideLabel
        choices={TitleLanguage.options.map((language) => ({ value: language, label: say(`library.titles.${language}`) }))}
        value={titles}
        onChange={(language) => onView({ titles: language })}
      />
    </div>
  );
});
