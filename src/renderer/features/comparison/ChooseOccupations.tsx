import { type ReactElement, useState } from 'react';
import { Button, Checkbox, EmptyState, useText } from '#renderer/ui/index.ts';
import type { ShortlistEntry } from '#shared/domain/client.ts';
import { fewestCompared, mostCompared } from '#shared/domain/comparison/comparison.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import styles from './Compare.module.css';

interface ChooseOccupationsProps {
  readonly shortlist: readonly ShortlistEntry[];
  /** Fewer than can be compared. */
  readonly chosen: readonly ProfileId[];
  readonly onChoose: (ids: readonly ProfileId[]) => void;
  /** Looks beyond the shortlist. */
  readonly onSearch: () => void;
}

/** Asks which occupations are set side by side: those of the shortlist by a tick, any other by a search. */
export function ChooseOccupations({ shortlist, chosen, onChoose, onSearch }: ChooseOccupationsProps): ReactElement {
  const say = useText();
  const [ticked, setTicked] = useState<readonly ProfileId[]>(chosen);
  const others = chosen.filter((id) => !shortlist.some(({ profileId }) => profileId === id));
  const count = ticked.length;
  const unavailable =
    count < fewestCompared ? say('comparison.choose.few') : count > mostCompared ? say('comparison.choose.many') : undefined;
  if (shortlist.length + others.length < fewestCompared) {
    return (
      <div className={styles.choose}>
        <EmptyState
          title={say('comparison.choose.empty')}
          action={
            <Button icon="search" onPress={onSearch}>
              {say('comparison.choose.search')}
            </Button>
          }
        >
          {say(chosen.length === 0 ? 'comparison.choose.emptyText' : 'comparison.choose.oneText')}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.choose}>
      <p className="secondary">{say('comparison.choose.text')}</p>
      <fieldset className={styles.choices} aria-label={say('comparison.choose.title')}>
        {shortlist.map(({ profileId, title, socCode }) => (
          <Checkbox
            key={profileId}
            checked={ticked.includes(profileId)}
            onChange={(on) => setTicked(on ? [...ticked, profileId] : ticked.filter((id) => id !== profileId))}
          >
            <span>
              {title} <span className={styles.code}>{socCode}</span>
            </span>
          </Checkbox>
        ))}
      </fieldset>
      <div className={styles.head}>
        <Button icon="search" onPress={onSearch}>
          {say('comparison.choose.search')}
        </Button>
        <Button kind="primary" icon="compare" unavailable={unavailable} onPress={() => onChoose(ticked)}>
          {say('comparison.compare', { count })}
        </Button>
      </div>
    </div>
  );
}
