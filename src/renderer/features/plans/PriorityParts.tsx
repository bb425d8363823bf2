import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Banner, Button, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import { type PriorityInputs, priorityInputs } from '#shared/domain/plan/priority.ts';
import { isPublished } from '#shared/domain/plan/priority-weights.ts';
import { reasonSentence, sensitivitySentence } from '#shared/domain/plan/rank-sentences.ts';
import type { PriorityPart, PriorityTerm } from '#shared/domain/plan/ranking.ts';
import { unratedLevels } from '#shared/domain/plan/skill-standing.ts';
import styles from './PriorityParts.module.css';
import type { PlanRow } from './plan-rows.ts';
import { TENTHS, TERM_NAMES, TERM_UNKNOWN } from './words.ts';

interface PriorityPartsProps {
  readonly reading: PlanReading;
  readonly row: PlanRow;
  /** Gives the skill back its place by the rule. */
  readonly onRestore: () => void;
}

/** Why a skill has its priority: the parts that add up, what is missing, ties, the reason, how near it is to tipping, the rule's version. */
export function PriorityParts({ reading, row, onRestore }: PriorityPartsProps): ReactElement {
  const say = useText();
  const intl = useIntl();
  const { plan, ranking } = reading;
  const { skill, ranked, place } = row;
  if (!ranked) return <NoPriority row={row} />;
  const inputs = priorityInputs(skill, plan);
  const list = (names: readonly string[]) => intl.formatList(names);
  const nameOf = (id: string) => plan.skills.find((each) => each.id === id)?.name ?? '';
  const reason = reasonSentence(ranked, plan, list);
  const sensitivity = sensitivitySentence(ranked, plan);
  const plannedCount = ranking.ranked.filter((each) =>
    plan.skills.some((planned) => planned.id === each.id && planned.standing === 'planned'),
  ).length;
  const known = ranked.parts.filter((part) => part.points !== null);
  return (
    <section className={styles.block}>
      <h3 className={styles.title}>
        {say('plans.inspector.why', { priority: ranked.priority })} <span>{say('plans.inspector.of100')}</span>
      </h3>
      <span className={styles.stack} aria-hidden="true">
        {known.map((part) => (
          <span key={part.term} data-term={part.term} style={{ width: `${part.points}%` }} />
        ))}
      </span>
      <dl className={styles.parts}>
        {ranked.parts.map((part) => (
          <div key={part.term}>
            <dt>
              <span className={styles.key} data-term={part.points === null ? undefined : part.term} aria-hidden="true" />
              <PartWords term={part.term} inputs={inputs} />
            </dt>
            <dd>
              <Points part={part} />
            </dd>
          </div>
        ))}
        <div className={styles.sum}>
          <dt>{say('plans.inspector.sum')}</dt>
          <dd>{intl.formatNumber(ranked.priority, TENTHS)}</dd>
        </div>
      </dl>
      <div className={styles.sentences}>
        {place ? <p>{say('plans.inspector.place', { place: place.computed, count: plannedCount })}</p> : null}
        {reason ? <p>{say(reason.id, reason.values)}</p> : null}
        <p>{say(sensitivity.id, sensitivity.values)}</p>
        {ranked.tier === 1 ? <p>{say('plans.inspector.tier')}</p> : null}
        {ranked.tiedWith.length > 0 ? <p>{say('plans.inspector.tied', { skills: list(ranked.tiedWith.map(nameOf)) })}</p> : null}
        {ranked.missing.length > 0 ? (
          <p>{say('plans.inspector.missing', { terms: list(ranked.missing.map((term) => say(TERM_NAMES[term]))) })}</p>
        ) : null}
        {isPublished(ranking.weights) ? null : <p>{say('priorityRule.weights', ranking.weights)}</p>}
        <p className="caption">
          {say('plans.inspector.rule', { version: ranking.ruleVersion })}{' '}
          <Link to="/settings" hash="priority-rule">
            {say('priorityRule.link')}
          </Link>
        </p>
      </div>
      {skill.clientRank !== null && place ? (
        <Banner>
          <div className={styles.moved}>
            <p>
              {say('plans.inspector.moved', { rank: place.shown, computed: place.computed })}{' '}
              {skill.clientReason ? say('plans.inspector.movedReason', { reason: skill.clientReason }) : null}
            </p>
            <Button size="small" onPress={onRestore}>
              {say('plans.inspector.restore')}
            </Button>
          </div>
        </Banner>
      ) : null}
    </section>
  );
}

function NoPriority({ row }: { readonly row: PlanRow }): ReactElement {
  const say = useText();
  const missing = unratedLevels(row.skill);
  return (
    <section className={styles.block}>
      <h3 className={styles.title}>{say(missing === null ? 'plans.inspector.whyStrength' : 'plans.inspector.whyRateFirst')}</h3>
      <p className={styles.sentences}>
        {missing === null ? say('plans.inspector.whyStrengthText') : say('plans.inspector.whyRateFirstText', { missing })}
      </p>
    </section>
  );
}

function Points({ part }: { readonly part: PriorityPart }): ReactElement {
  const say = useText();
  const intl = useIntl();
  if (part.points === null) return <span className="caption">{say('plans.inspector.pointsMissing')}</span>;
  return (
    <>
      {intl.formatNumber(part.points, TENTHS)} <span className={styles.outOf}>/ {intl.formatNumber(part.outOf)}</span>
    </>
  );
}

/** What the term was measured from, in words. */
function PartWords({ term, inputs }: { readonly term: PriorityTerm; readonly inputs: PriorityInputs }): ReactElement {
  const say = useText();
  switch (term) {
    case 'gap':
      return <>{inputs.gap === null ? say(TERM_UNKNOWN.gap) : say('plans.term.gap', { levels: inputs.gap })}</>;
    case 'importance':
      return <>{inputs.importance === null ? say(TERM_UNKNOWN.importance) : say('plans.term.importance', { rating: inputs.importance })}</>;
    case 'interest':
      return <>{inputs.interest === null ? say(TERM_UNKNOWN.interest) : say('plans.term.interest', { rating: inputs.interest })}</>;
    case 'lists':
      return (
        <>
          {inputs.lists === null
            ? say(TERM_UNKNOWN.lists)
            : say('plans.term.lists', { lists: inputs.lists.count, count: inputs.lists.total })}
        </>
      );
    case 'opens':
      return <>{say('plans.term.opens', { count: inputs.opens })}</>;
  }
}
