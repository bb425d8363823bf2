import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { SectionHead, useText } from '#renderer/ui/index.ts';
import { allWeights, isAllEqual } from '#shared/domain/assessment/weights.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import styles from './WhatMattersMost.module.css';
import { useLevels } from './weight-levels.ts';

/** How many weights the block names, from the heaviest down. */
const SHOWN = 3;

/** Block of the client's overview: the heaviest weights with what carries them, and the way to all of them. */
export function WhatMattersMost({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const levelsOf = useLevels();
  const { queries } = useEngine();
  const sets = useQuery(queries.assessments.weights.queryOptions({ input: { clientId } }));
  const link = (words: string) => (
    <Link to="/clients/$clientId" params={{ clientId }} search={{ tab: 'assessments' }}>
      {words}
    </Link>
  );
  const weights = sets.data?.[0]?.weights;
  const levels = weights === undefined ? [] : levelsOf(weights);
  const isEqual = weights !== undefined && isAllEqual(allWeights(weights));
  return (
    <section>
      <SectionHead
        title={say('assessments.weights.title')}
        aside={levels.length === 0 ? undefined : link(say('assessments.weights.link'))}
      />
      <Loaded query={sets} rows={3}>
        {() =>
          levels.length === 0 ? (
            <p className={styles.empty}>
              {say('assessments.weights.overview.empty')} {link(say('assessments.weights.overview.start'))}
            </p>
          ) : isEqual ? (
            <p className={styles.empty}>{say('assessments.weights.overview.equal', { weight: levels[0]?.weight ?? 0 })}</p>
          ) : (
            <dl className={styles.levels}>
              {levels.slice(0, SHOWN).map(({ weight, names }) => (
                <div key={weight}>
                  <dt>{names}</dt>
                  <dd>
                    <span className="visuallyHidden">{say('assessments.weights.overview.weight', { weight })}</span>
                    <span aria-hidden="true">{weight}</span>
                  </dd>
                </div>
              ))}
            </dl>
          )
        }
      </Loaded>
    </section>
  );
}
