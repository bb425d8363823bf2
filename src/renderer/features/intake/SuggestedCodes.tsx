import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useDeferredValue, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Button, Icon, SearchField, useText } from '#renderer/ui/index.ts';
import type { OccupationHit } from '#shared/contract/occupations.ts';
import { suggestedCodes } from '#shared/domain/intake/suggested-codes.ts';
import styles from './SuggestedCodes.module.css';

interface SuggestedCodesProps {
  /** The post's title as the client says it: what is suggested comes from it. */
  readonly title: string;
  readonly chosen: { readonly socCode: string; readonly title: string | null } | null;
  readonly onChoose: (socCode: string | null, title: string) => void;
}

/** How many occupations are suggested for a title. */
const SUGGESTED = 5;

/**
 * Occupations whose names come nearest to the title of a post. The counselor chooses one, or none: nothing is chosen by the program. Another
 * word can be looked for where the title says too little.
 */
export function SuggestedCodes({ title, chosen, onChoose }: SuggestedCodesProps): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const [search, setSearch] = useState('');
  const isFromTitle = search.trim() === '';
  const wanted = useDeferredValue(isFromTitle ? title.trim() : search.trim());
  const found = useQuery({
    ...queries.occupations.search.queryOptions({ input: { text: wanted, limit: SUGGESTED } }),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  });
  const near = isFromTitle ? suggestedCodes(found.data ?? []) : (found.data ?? []);
  // The chosen one keeps its place among the others, so that the keyboard stays on it.
  const isAmong = near.some(({ socCode }) => socCode === chosen?.socCode);
  return (
    <section className={styles.suggested} aria-label={say('intake.codes')}>
      <p className={styles.head}>{say(isFromTitle ? 'intake.codes.fromTitle' : 'intake.codes.fromSearch', { text: wanted })}</p>
      <ul className={styles.list}>
        {chosen === null || isAmong ? null : (
          <Choice
            socCode={chosen.socCode}
            title={chosen.title ?? say('intake.codes.unknown')}
            isChosen
            onPress={() => onChoose(null, chosen.title ?? chosen.socCode)}
          />
        )}
        {near.map((hit) => {
          const isChosen = hit.socCode === chosen?.socCode;
          return (
            <Choice
              key={hit.socCode}
              socCode={hit.socCode}
              title={hit.title}
              foundAs={<FoundAs hit={hit} />}
              isChosen={isChosen}
              onPress={() => onChoose(isChosen ? null : hit.socCode, hit.title)}
            />
          );
        })}
      </ul>
      {found.data !== undefined && near.length === 0 ? <p className={styles.head}>{say('intake.codes.nothing')}</p> : null}
      <SearchField label={say('intake.codes.search')} value={search} onChange={setSearch} />
    </section>
  );
}

interface ChoiceProps {
  readonly socCode: string;
  readonly title: string;
  readonly foundAs?: ReactNode;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

/** One occupation; pressing the chosen one again leaves none. */
function Choice({ socCode, title, foundAs, isChosen, onPress }: ChoiceProps): ReactElement {
  const say = useText();
  return (
    <li>
      <button type="button" className={styles.choice} aria-pressed={isChosen} onClick={onPress}>
        {isChosen ? <Icon name="check" /> : <span />}
        <span className={styles.code}>{socCode}</span>
        <span>
          {title} {foundAs}
        </span>
      </button>
      {isChosen ? (
        <Button size="small" kind="quiet" onPress={onPress}>
          {say('intake.codes.none')}
        </Button>
      ) : null}
    </li>
  );
}

/** By which of its names an occupation was found, where that is not its title. */
function FoundAs({ hit }: { readonly hit: OccupationHit }): ReactElement | null {
  const say = useText();
  if (hit.matched.toLowerCase() === hit.title.toLowerCase() || hit.matchedIn === 'code') return null;
  return <span className={styles.as}>{say('intake.codes.foundAs', { name: hit.matched })}</span>;
}
