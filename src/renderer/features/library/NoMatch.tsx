import type { ReactElement } from 'react';
import { Button, EmptyState, useText } from '#renderer/ui/index.ts';
import { cleared, type Filtered } from './facets.ts';
import type { ListView } from './list-view.ts';

interface NoMatchProps {
  readonly search: string;
  readonly heldBack: Filtered['heldBack'];
  /** Changes the parts given. */
  readonly onView: (part: ListView) => void;
}

/** Nothing found: the term, and the one filter whose loosening helps most; where no single one helps, all of them, else the search. */
export function NoMatch({ search: term, heldBack, onView }: NoMatchProps): ReactElement {
  const say = useText();
  const [best] = [...heldBack].sort(([, one], [, other]) => other - one);
  const isFiltering = best !== undefined;
  const title =
    term === ''
      ? say('library.noMatch.filters')
      : say(isFiltering ? 'library.noMatch.searchAndFilters' : 'library.noMatch.search', { term });
  if (best !== undefined && best[1] > 0) {
    const [id, count] = best;
    const facet = say(`library.facet.${id}`);
    return (
      <EmptyState title={title} action={<Button onPress={() => onView(cleared([id]))}>{say('library.noMatch.clear', { facet })}</Button>}>
        {say('library.noMatch.loosen', { facet, count })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={title}
      action={
        isFiltering ? (
          <Button onPress={() => onView(cleared([...heldBack.keys()]))}>{say('library.clearFilters')}</Button>
        ) : (
          <Button onPress={() => onView({ find: undefined })}>{say('library.clearSearch')}</Button>
        )
      }
    >
      {say(isFiltering ? 'library.noMatch.hint' : 'library.noMatch.otherWords')}
    </EmptyState>
  );
}
