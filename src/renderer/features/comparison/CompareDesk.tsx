import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Switch, useText } from '#renderer/ui/index.ts';
import type { WeightSet } from '#shared/domain/assessment/weights.ts';
import type { Comparison } from '#shared/domain/comparison/comparison.ts';
import { isRuledOut, rankOptions } from '#shared/domain/comparison/rank-options.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import styles from './Compare.module.css';
import { CompareRadar } from './CompareRadar.tsx';
import { KindNotice } from './KindNotice.tsx';
import { Limits } from './Limits.tsx';
import { Method } from './Method.tsx';
import { RankingList } from './RankingList.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { TextDifferences } from './TextDifferences.tsx';
import { TransitionCard } from './TransitionCard.tsx';
import { useShownWeights } from './use-shown-weights.ts';
import { WeightsPanel } from './WeightsPanel.tsx';

interface CompareDeskProps {
  readonly clientId: ClientId;
  readonly comparison: Comparison;
  /** Newest first. */
  readonly sets: readonly WeightSet[];
}

/** Weights at the left; at the right deal-breakers, then the shapes and the order, every figure, the step, and the texts. */
export function CompareDesk({ clientId, comparison, sets }: CompareDeskProps): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const changes = useShownWeights(clientId, sets);
  const { options, texts } = comparison;
  const [withRuledOut, setWithRuledOut] = useState(false);
  const ranked = withRuledOut ? options : options.filter((option) => !isRuledOut(option));
  const rankings = rankOptions(ranked, changes.weights);
  const show = (ids: readonly ProfileId[]) =>
    void navigate({ to: '/clients/$clientId/compare', params: { clientId }, search: { with: [...ids] }, replace: true });
  return (
    <div className={styles.desk}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by the keyboard from here */}
      <section className={`${styles.side} scroll`} tabIndex={0} aria-label={say('comparison.side')}>
        <WeightsPanel clientId={clientId} changes={changes} newest={sets[0] ?? null} />
        <Method rankings={rankings} />
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by the keyboard from here */}
      <section className={`${styles.main} scroll`} tabIndex={0} aria-label={say('comparison.main')}>
        <Limits comparison={comparison} />
        <KindNotice options={options} onShow={show} />
        <div className={styles.top}>
          <CompareRadar options={options} />
          <section aria-labelledby="compare-ranking">
            <header className={styles.head}>
              <h2 id="compare-ranking">{say('comparison.ranking')}</h2>
              <span className="caption">{say('comparison.ranking.facts')}</span>
            </header>
            <RankingList rankings={rankings} options={options} />
            {options.some(isRuledOut) ? (
              <Switch on={withRuledOut} onChange={setWithRuledOut}>
                {say('comparison.rankAll')}
              </Switch>
            ) : null}
          </section>
        </div>
        <ScoreTable
          clientId={clientId}
          options={options}
          own={changes.weights.own}
          onRemove={(option) => show(options.filter((each) => each !== option).map(({ profileId }) => profileId))}
        />
        <TransitionCard clientId={clientId} options={options} />
        <TextDifferences options={options} texts={texts} />
      </section>
    </div>
  );
}
