import type { ReactElement } from 'react';
import { useMoney, useText } from '#renderer/ui/index.ts';
import type { ShownOccupation, ShownStage, ShownTier } from '#shared/domain/client-view.ts';
import { useHeadings } from '../headings.tsx';
import { MarkList } from './Marks.tsx';
import { ColumnHead, EntryColumn, Nothing, Original, PlainWordsTag, SourceLine, StepHead } from './parts.tsx';
import styles from './steps.module.css';

interface Props {
  readonly occupation: ShownOccupation;
}

export function PayAndStudyLeft({ occupation }: Props): ReactElement {
  return (
    <>
      <StepHead id="clientView.heading.payAndStudy" />
      <Pay occupation={occupation} />
      <SourceLine occupation={occupation} />
    </>
  );
}

/** Study in stages, and what must be earned on paper. */
export function PayAndStudyRight({ occupation: { study, language } }: Props): ReactElement {
  const say = useText();
  return (
    <div className={styles.two}>
      <div>
        <ColumnHead id="clientView.column.study" icon="book" />
        <PlainWords words={study.plainWords} />
        {study.stages.length === 0 && study.plainWords === null ? <Nothing>{say('clientView.noStudy')}</Nothing> : null}
        <ul className={styles.entries} lang={language}>
          {study.stages.map((stage) => (
            <Stage key={stage.stage} stage={stage} />
          ))}
        </ul>
      </div>
      <EntryColumn id="clientView.column.qualifications" icon="check" entries={study.qualifications} lang={language} />
    </div>
  );
}

function Pay({ occupation: { pay, language } }: Props): ReactElement {
  const say = useText();
  return (
    <div>
      <ColumnHead id="clientView.column.pay" icon="coin" />
      <PlainWords words={pay.plainWords} />
      {pay.tiers.length === 0 && pay.plainWords === null ? <Nothing>{say('clientView.noPay')}</Nothing> : null}
      <ul className={styles.entries} lang={language}>
        {pay.tiers.map((tier) => (
          <Tier key={tier.name} tier={tier} period={pay.period} />
        ))}
      </ul>
    </div>
  );
}

function Tier({
  tier: { level, name, years, range, isOpen, plainWords, marks },
  period,
}: {
  readonly tier: ShownTier;
  readonly period: string | null;
}): ReactElement {
  const say = useText();
  const money = useMoney();
  const { heading } = useHeadings();
  const length =
    years === null
      ? ''
      : years.to === null
        ? say('profile.pay.yearsOn', { from: years.from })
        : say('profile.pay.years', { from: years.from, to: years.to });
  return (
    <li>
      <span className={styles.pair}>
        <span>
          {level === 'other' ? name : heading(`clientView.level.${level}`)} <span className={styles.under}>{length}</span>
        </span>
        <Original marks={marks}>
          <span className="figure">
            {say('clientView.pay', {
              range: isOpen ? say('clientView.pay.orMore', { range: money.range(range) }) : money.range(range),
              period: period ?? 'none',
            })}
          </span>
        </Original>
      </span>
      <PlainWords words={plainWords} />
      <MarkList marks={marks} />
    </li>
  );
}

function Stage({ stage: { stage, years, cost, plainWords, marks } }: { readonly stage: ShownStage }): ReactElement {
  const say = useText();
  const money = useMoney();
  const length =
    years === null
      ? []
      : [years.low === years.high ? say('clientView.study.years', { low: years.low }) : say('clientView.study.yearsRange', years)];
  const facts = [...length, ...(cost === null ? [] : [say('clientView.study.cost', { range: money.range(cost) })])];
  return (
    <li>
      {stage}
      <Original marks={marks}>
        <span className={styles.under}>{facts.join(', ')}</span>
      </Original>
      <PlainWords words={plainWords} />
      <MarkList marks={marks} />
    </li>
  );
}

function PlainWords({ words }: { readonly words: string | null }): ReactElement | null {
  if (words === null) return null;
  return (
    <>
      <p className={styles.say}>{words}</p>
      <PlainWordsTag />
    </>
  );
}
