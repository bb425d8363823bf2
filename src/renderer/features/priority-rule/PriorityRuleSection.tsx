import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, NumberStepper, SectionHead, useText, useUnkept } from '#renderer/ui/index.ts';
import {
  allPoints,
  isPublished,
  isSameWeights,
  PriorityWeights,
  priorityTerms,
  publishedWeights,
  weightSum,
} from '#shared/domain/plan/priority-weights.ts';
import styles from './PriorityRuleSection.module.css';

/** How much each part of a priority counts, for every plan of the office, with a way back to the published weights. */
export function PriorityRuleSection(): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const weights = useQuery(queries.priorityRule.get.queryOptions());
  return (
    <section id="priority-rule" aria-labelledby="priority-rule-title">
      <SectionHead
        id="priority-rule-title"
        title={say('priorityRule.title')}
        facts={weights.data && say(isPublished(weights.data) ? 'priorityRule.published' : 'priorityRule.own')}
      />
      <p className={styles.intro}>{say('priorityRule.intro')}</p>
      <Loaded query={weights} rows={5}>
        {/* What was changed elsewhere is shown: the fields begin anew from it. */}
        {(current) => <Weighing key={Object.values(current).join(' ')} current={current} />}
      </Loaded>
    </section>
  );
}

function Weighing({ current }: { readonly current: PriorityWeights }): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const [typed, setTyped] = useState(current);
  const [used, setUsed] = useState(current);
  useUnkept(isSameWeights(typed, used) ? '' : JSON.stringify(typed));
  const change = useChange({
    write: (weights: PriorityWeights) => client.priorityRule.set({ weights, seen: current }),
    said: ({ reordered }) => say('priorityRule.used', { reordered }),
    onDone: (_, weights) => setUsed(weights),
  });
  const rest = allPoints - weightSum(typed);
  const isChanged = !isSameWeights(typed, current);
  const unavailable = !isChanged
    ? say('priorityRule.same')
    : rest === 0
      ? undefined
      : say('priorityRule.notAll', { rest: Math.abs(rest), way: Math.sign(rest) });
  return (
    <>
      <div className={styles.terms}>
        {priorityTerms.map((term) => (
          <div key={term} className={styles.term}>
            <span>
              {say(`priorityRule.term.${term}`)}
              <span className={styles.note}>{say(`priorityRule.note.${term}`)}</span>
            </span>
            <NumberStepper
              label={say(`priorityRule.term.${term}`)}
              hideLabel
              value={typed[term]}
              onChange={(points) => setTyped({ ...typed, [term]: points ?? typed[term] })}
              min={term === 'gap' ? 1 : 0}
              max={allPoints}
            />
            <span className="caption">{say('priorityRule.before', { points: publishedWeights[term] })}</span>
          </div>
        ))}
        <div className={styles.sum}>
          <span>{say('priorityRule.sum')}</span>
          <strong>{say('priorityRule.sumOf', { points: weightSum(typed), all: allPoints })}</strong>
        </div>
      </div>
      <p role="status" className={styles.effect}>
        {isChanged && rest !== 0 ? say('priorityRule.notAll', { rest: Math.abs(rest), way: Math.sign(rest) }) : null}
        {isChanged && rest === 0 ? <Effect weights={typed} /> : null}
      </p>
      <FailureBanner failure={change.failure} />
      <div className={styles.foot}>
        <Button icon="check" unavailable={unavailable} busy={change.busy} onPress={() => void change.run(PriorityWeights.parse(typed))}>
          {say('priorityRule.use')}
        </Button>
        {isPublished(typed) ? null : (
          <Button kind="quiet" icon="undo" onPress={() => setTyped(publishedWeights)}>
            {say('priorityRule.back')}
          </Button>
        )}
      </div>
    </>
  );
}

/** How many plans would change their order, before anything is written. */
function Effect({ weights }: { readonly weights: PriorityWeights }): string | null {
  const say = useText();
  const { queries } = useEngine();
  const preview = useQuery({ ...queries.priorityRule.preview.queryOptions({ input: weights }), placeholderData: (before) => before });
  return preview.data === undefined ? null : say('priorityRule.effect', preview.data);
}
