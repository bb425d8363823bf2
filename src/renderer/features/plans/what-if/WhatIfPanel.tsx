import { type ReactElement, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, SectionHead, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import { outlookOf, outlookWaysOut, type PlanLimits } from '#shared/domain/plan/what-if.ts';
import { settingsWrite } from '../plan-writes.ts';
import { useFinishSentence } from '../use-finish-sentence.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import { OutlookTable } from './OutlookTable.tsx';
import { type LimitTexts, readLimits, textsOf } from './read-limits.ts';
import { TriedLimits } from './TriedLimits.tsx';
import styles from './WhatIfPanel.module.css';

interface WhatIfPanelProps {
  readonly reading: PlanReading;
  readonly changes: PlanChanges;
  readonly onClose: () => void;
}

/** Other hours a week, another budget, another day to be done by, with what would come of them beside what is. Nothing is written until they are used. */
export function WhatIfPanel({ reading, changes, onClose }: WhatIfPanelProps): ReactElement {
  const say = useText();
  const finish = useFinishSentence(reading);
  const { plan } = reading;
  const currency = plan.budget?.currency ?? 'USD';
  const [texts, setTexts] = useState(() => textsOf(plan));
  const read = readLimits(texts, currency);
  /** What was last readable stands while a figure is half typed. */
  const lastRead = useRef<PlanLimits>(plan);
  if (read.limits !== null) lastRead.current = read.limits;
  const limits = lastRead.current;
  const now = useMemo(() => outlookOf(reading, reading.plan), [reading]);
  const then = useMemo(() => outlookOf(reading, limits), [reading, limits]);
  // Ways out take the plan's schedule many times over: they follow once the keys rest.
  const settled = useDeferredValue(then);
  const waysNow = useMemo(() => outlookWaysOut(reading, now), [reading, now]);
  const waysThen = useMemo(() => outlookWaysOut(reading, settled), [reading, settled]);
  const changed = changedLimits(plan, limits);
  const isUsable = read.limits !== null && Object.keys(changed).length > 0;
  const unusable = read.limits === null ? 'whatIf.unreadable' : 'whatIf.same';

  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
    panel.current?.querySelector('input')?.focus();
  }, []);
  const close = () => {
    changes.clearFailure();
    onClose();
  };
  /** The keyboard goes to the field that was filled: the way out itself is gone once it is taken. */
  const tryWay = (way: Partial<LimitTexts>) => {
    setTexts({ ...texts, ...way });
    const [field] = Object.keys(way);
    panel.current?.querySelector<HTMLElement>(`[data-limit="${field}"] input`)?.focus();
  };
  const use = async () => {
    if (!isUsable) return;
    const isDone = await changes.run({
      place: 'whatIf',
      write: settingsWrite(plan, changed),
      said: (after) => say('whatIf.used', { finish: finish(after) }),
    });
    if (isDone) onClose();
  };
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-labelledby="plan-what-if"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <SectionHead id="plan-what-if" title={say('whatIf.title')} facts={say('whatIf.facts')} />
      <div className={styles.body}>
        <TriedLimits texts={texts} errors={read.errors} currency={currency} onChange={(next) => setTexts({ ...texts, ...next })} />
        <OutlookTable
          reading={reading}
          now={{ outlook: now, ways: waysNow }}
          then={{ outlook: then, ways: waysThen }}
          currency={currency}
          onTry={tryWay}
        />
      </div>
      <FailureBanner failure={changes.failureAt('whatIf')} />
      <footer className={styles.foot}>
        <Button icon="check" unavailable={isUsable ? undefined : say(unusable)} onPress={() => void use()}>
          {say('whatIf.use')}
        </Button>
        <Button onPress={close}>{say('whatIf.back')}</Button>
        <span className="caption">{say(isUsable ? 'whatIf.notYet' : unusable)}</span>
      </footer>
    </section>
  );
}

/** The limits that differ from the plan's own. */
function changedLimits(plan: PlanLimits, { hoursPerWeek, budget, deadline }: PlanLimits): Partial<PlanLimits> {
  return {
    ...(hoursPerWeek === plan.hoursPerWeek ? {} : { hoursPerWeek }),
    ...(budget?.amount === plan.budget?.amount ? {} : { budget }),
    ...(deadline === plan.deadline ? {} : { deadline }),
  };
}
