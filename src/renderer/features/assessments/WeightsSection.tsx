import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Banner, DraftConflict, SectionHead, useDates, useText } from '#renderer/ui/index.ts';
import { allWeights, isAllEqual, type WeightSet, weightShares } from '#shared/domain/assessment/weights.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import styles from './Assessments.module.css';
import { EarlierWeights } from './EarlierWeights.tsx';
import type { ContestedWeight } from './rebase-weights.ts';
import { useWeights } from './use-weights.ts';
import { WeightTable } from './WeightTable.tsx';

/** What matters to the client: weights, the same as shares of 100, and the sets of earlier days. */
export function WeightsSection({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const dates = useDates();
  const { queries } = useEngine();
  const sets = useQuery(queries.assessments.weights.queryOptions({ input: { clientId } }));
  const newest = sets.data?.[0];
  return (
    <section className={styles.section} aria-label={say('assessments.weights.title')} ref={keepFocusHere}>
      <SectionHead
        title={say('assessments.weights.title')}
        facts={newest && say('assessments.weights.facts', { date: dates.full(newest.setOn) })}
      />
      <Loaded query={sets} rows={10}>
        {(all) => <Weighing clientId={clientId} sets={all} />}
      </Loaded>
    </section>
  );
}

function Weighing({ clientId, sets }: { readonly clientId: ClientId; readonly sets: readonly WeightSet[] }): ReactElement {
  const say = useText();
  const intl = useIntl();
  const changes = useWeights(clientId, sets);
  const weighed = (name: string, weight: number | null) => say('assessments.weights.theirs', { name, weight: weight ?? 'none' });
  const wordsOf = (each: ContestedWeight) =>
    'dimension' in each
      ? weighed(say(`profile.dimension.${each.dimension}`), each.theirs)
      : intl.formatList(each.own.map(({ name, weight }) => weighed(name, weight)));
  const all = allWeights(changes.weights);
  const shares = weightShares(all);
  const isWeighed = all.some((weight) => weight !== null);
  return (
    <>
      <FailureBanner failure={changes.failure} />
      {changes.contested.length === 0 ? null : (
        <DraftConflict
          theirs={intl.formatList(changes.contested.map(wordsOf))}
          onKeepMine={changes.keepMine}
          onTakeTheirs={changes.takeTheirs}
        />
      )}
      <p className="caption">{say('assessments.weights.text')}</p>
      <WeightTable weights={changes.weights} shares={shares} onChange={changes.set} />
      {isAllEqual(all) && shares.some((share) => share !== null) ? (
        <Banner>{say('assessments.weights.allEqual')}</Banner>
      ) : isWeighed && shares.every((share) => share === null) ? (
        <Banner>{say('assessments.weights.none')}</Banner>
      ) : null}
      <EarlierWeights sets={sets.slice(1)} />
    </>
  );
}
