import type { ReactElement } from 'react';
import { Button, useText } from '#renderer/ui/index.ts';
import type { LimitTexts } from './read-limits.ts';
import type { LimitWays } from './use-way-words.ts';
import styles from './WhatIfPanel.module.css';

interface WayListProps {
  readonly found: readonly LimitWays[];
  readonly onTry: (texts: Partial<LimitTexts>) => void;
}

/** What would keep the date and the budget. A figure can be tried at once; what takes the plan's skills is done in the plan. */
export function WayList({ found, onTry }: WayListProps): ReactElement {
  const say = useText();
  if (found.length === 0) return <>{say('whatIf.noWays')}</>;
  return (
    <dl className={styles.ways}>
      {found.map(({ limit, ways }) => (
        <div key={limit}>
          <dt className="caption">{say('whatIf.way.for', { limit })}</dt>
          {ways.map(({ words, tries }) => (
            <dd key={words} className={styles.way}>
              {words}
              {tries === null ? null : (
                <Button size="small" kind="quiet" label={say('whatIf.tryLabel', { way: words })} onPress={() => onTry(tries)}>
                  {say('whatIf.try')}
                </Button>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
