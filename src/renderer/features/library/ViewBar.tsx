import { memo, type ReactElement } from 'react';
import { Button, Chip, IconButton, type Say, Select, useMoney, useText } from '#renderer/ui/index.ts';
import { SortKey } from '#shared/domain/library-view.ts';
import { filterWords } from './facet-words.ts';
import { activeFilters, cleared } from './facets.ts';
import type { ListView } from './list-view.ts';
import { SavedViews } from './SavedViews.tsx';
import { firstDescending, isScore } from './sorting.ts';
import styles from './ViewBar.module.css';

interface ViewBarProps {
  readonly view: ListView;
  /** Changes the parts given. */
  readonly onView: (part: ListView) => void;
  /** The newest view, for one who asks later. */
  readonly viewNow: () => ListView;
  /** Looks at the list in another way altogether. */
  readonly onOpen: (view: ListView) => void;
}

/** The filters in force, the order, and the views kept under a name. */
export function ViewBar({ view, viewNow, onView, onOpen }: ViewBarProps): ReactElement {
  const say = useText();
  const money = useMoney();
  const active = activeFilters(view);
  // Without a search there is nothing to match: the list then stands by title.
  const isSearching = (view.find ?? '').trim() !== '';
  return (
    <div className={styles.bar}>
      <div className={styles.filters}>
        {active.map((id) => (
          <Chip
            key={id}
            onRemove={() => onView(cleared([id]))}
            removeLabel={say('library.chip.remove', { facet: say(`library.facet.${id}`) })}
          >
            {filterWords(say, money, view, id)}
          </Chip>
        ))}
        {active.length === 0 ? null : (
          <Button size="small" kind="quiet" onPress={() => onView(cleared(active))}>
            {say('library.clearFilters')}
          </Button>
        )}
      </div>
      <SortChoice sort={view.sort} descending={view.descending ?? false} isSearching={isSearching} onView={onView} />
      <SavedViews viewNow={viewNow} onOpen={onOpen} />
    </div>
  );
}

interface SortChoiceProps extends Pick<ViewBarProps, 'onView'> {
  readonly sort: SortKey | undefined;
  readonly descending: boolean;
  readonly isSearching: boolean;
}

/** Not drawn anew for what is typed. */
const SortChoice = memo(function SortChoice({ sort, descending, isSearching, onView }: SortChoiceProps): ReactElement {
  const say = useText();
  const first = isSearching ? ('bestMatch' as const) : ('occupation' as const);
  const keys = SortKey.options.filter((key) => key !== 'occupation' || isSearching);
  return (
    <div className={styles.sort}>
      <span className="caption" aria-hidden="true">
        {say('library.sortedBy')}
      </span>
      <div className={styles.select}>
        <Select
          label={say('library.sortedBy')}
          hideLabel
          choices={[{ value: first, label: sortWords(say, first) }, ...keys.map((key) => ({ value: key, label: sortWords(say, key) }))]}
          value={sort ?? first}
          onChange={(key) =>
            onView(
              key === 'bestMatch' || key === first
                ? { sort: undefined, descending: undefined }
                : { sort: key, descending: firstDescending(key) || undefined },
            )
          }
        />
      </div>
      {sort === undefined ? null : (
        <IconButton
          icon={descending ? 'sortDown' : 'sortUp'}
          label={say(descending ? 'library.sort.descending' : 'library.sort.ascending')}
          onPress={() => onView({ descending: !descending || undefined })}
        />
      )}
    </div>
  );
});

function sortWords(say: Say, key: SortKey | 'bestMatch'): string {
  return key !== 'bestMatch' && isScore(key) ? say(`profile.dimension.${key}`) : say(`library.sort.${key}`);
}
