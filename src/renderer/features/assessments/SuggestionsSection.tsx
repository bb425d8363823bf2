import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useIntl } from 'react-intl';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, EmptyState, SectionHead, useText } from '#renderer/ui/index.ts';
import type { Suggestion, Suggestions } from '#shared/domain/assessment/suggestion.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import styles from './Assessments.module.css';
import { SuggestionGaps } from './SuggestionGaps.tsx';
import { SuggestionItem } from './SuggestionItem.tsx';

/** Occupations that follow from interests, weights, work history and deal-breakers, in groups, with reasons and with what is missing. */
export function SuggestionsSection({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const query = useQuery(queries.assessments.suggestions.queryOptions({ input: { clientId } }));
  return (
    <section className={styles.section} aria-label={say('assessments.suggest.title')}>
      <SectionHead
        title={say('assessments.suggest.title')}
        facts={query.data && say('assessments.suggest.facts', { count: query.data.considered })}
      />
      <Loaded query={query} rows={8}>
        {(suggestions) =>
          suggestions.terms.length === 0 ? (
            <EmptyState title={say('assessments.suggest.empty.title')}>{say('assessments.suggest.empty.text')}</EmptyState>
          ) : (
            <Suggested clientId={clientId} suggestions={suggestions} />
          )
        }
      </Loaded>
    </section>
  );
}

function Suggested({ clientId, suggestions }: { readonly clientId: ClientId; readonly suggestions: Suggestions }): ReactElement {
  const say = useText();
  const intl = useIntl();
  const { client, queries } = useEngine();
  const [showsAll, setShowsAll] = useState(false);
  const shortlist = useQuery(queries.clients.get.queryOptions({ input: { clientId } })).data?.shortlist ?? [];
  const listed = new Set(shortlist.map(({ socCode }) => socCode));
  const add = useChange({
    write: ({ socCode }: Suggestion) => client.clients.addToShortlist({ clientId, profileIds: [computedProfileId(socCode)] }),
    said: (_, { title }) => say('assessments.suggest.added', { title }),
  });
  const { groups, terms } = suggestions;
  const [first] = groups;
  const rest = groups.slice(1);
  const hidden = rest.reduce((sum, group) => sum + group.suggestions.length, 0);
  const used = intl.formatList(terms.map(({ term, points }) => say('assessments.suggest.term', { term, points })));
  const listOf = (group: (typeof groups)[number], words: string) => (
    <div key={group.suggestions[0]?.socCode} className={styles.groupOf}>
      <h3>{words}</h3>
      <ul className={styles.suggestions} aria-label={words}>
        {group.suggestions.map((suggestion) => (
          <SuggestionItem
            key={suggestion.socCode}
            suggestion={suggestion}
            rule={suggestions.rule}
            isListed={listed.has(suggestion.socCode)}
            onAdd={() => add.run(suggestion)}
          />
        ))}
      </ul>
    </div>
  );
  return (
    <>
      <p className="caption">
        {say('assessments.suggest.used', { terms: used })} {say('assessments.suggest.caution')}
      </p>
      <SuggestionGaps suggestions={suggestions} />
      <FailureBanner failure={add.failure} />
      {first === undefined ? (
        <p>{say('assessments.suggest.none')}</p>
      ) : (
        listOf(first, say('assessments.suggest.group', { count: first.suggestions.length }))
      )}
      {showsAll ? rest.map((group) => listOf(group, say('assessments.suggest.groupNext', { count: group.suggestions.length }))) : null}
      {showsAll || hidden === 0 ? null : (
        <div>
          <Button icon="down" onPress={() => setShowsAll(true)}>
            {say('assessments.suggest.more', { count: hidden })}
          </Button>
        </div>
      )}
    </>
  );
}
