import { useEffect, useMemo, useRef, useState } from 'react';
import { useToast } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import { skillWrite } from '../plan-writes.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import { type BarDraft, type BarEdge, type BarOutcome, outcomeOf, stepFrom, weeksOf } from './bar-draft.ts';
import type { TimelineRow } from './timeline-rows.ts';
import { useBarWords } from './use-bar-words.ts';

/** Milliseconds without a key after which a bar that was moved by keys stays where it is. */
const REST = 700;

export interface BarDrafting {
  /** The bar on its way; null: none is. */
  readonly draft: BarDraft | null;
  readonly outcome: BarOutcome | null;
  /** What letting go would come to, in words; empty while no bar is on its way. */
  readonly words: string;
  readonly drag: (draft: BarDraft) => void;
  /** One week by a key. Written once no further key follows. */
  readonly step: (row: TimelineRow, edge: BarEdge, direction: 1 | -1) => void;
  /** Writes what is on its way, or says why it cannot go there. */
  readonly drop: () => void;
  readonly giveUp: () => void;
}

/** A bar on its way to another place: tried by the plan's own rules with every step, written when it is let go. */
export function useBarDraft(reading: PlanReading, rows: readonly TimelineRow[], changes: PlanChanges): BarDrafting {
  const [draft, setDraft] = useState<BarDraft | null>(null);
  const [isWriting, setWriting] = useState(false);
  const timer = useRef<number | undefined>(undefined);
  /** Keys of the bar's other end, of another bar, or pressed while one was written: they begin from what is written then. */
  const next = useRef<{ readonly id: PlanSkillId; readonly edge: BarEdge; readonly steps: readonly (1 | -1)[] } | null>(null);
  const toast = useToast();
  const wordsOf = useBarWords(reading);
  const row = rows.find(({ id }) => id === draft?.id);
  const skill = reading.plan.skills.find(({ id }) => id === draft?.id);
  const outcome = useMemo(() => (draft && row ? outcomeOf(reading, row, draft) : null), [reading, row, draft]);
  const words = skill && outcome ? wordsOf(skill, outcome) : '';

  const giveUp = () => {
    window.clearTimeout(timer.current);
    setDraft(null);
    setWriting(false);
  };
  // What was written is on screen: the bar stands there by itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another reading came, and only then
  useEffect(() => {
    if (isWriting) giveUp();
  }, [reading]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const drop = () => {
    window.clearTimeout(timer.current);
    if (!draft || !row || !skill || !outcome || isWriting) return;
    if (outcome.kind === 'refused') {
      toast({ text: words, tone: 'failed', about: 'timeline' });
      giveUp();
      return;
    }
    const patch = outcome.kind === 'waits' ? { notBefore: outcome.notBefore } : { hours: outcome.hours };
    if (isSame(skill, patch)) {
      giveUp();
      return;
    }
    setWriting(true);
    void changes.run({ place: 'timeline', write: skillWrite(skill, patch), said: () => words }).then((isDone) => {
      if (!isDone) giveUp();
    });
  };
  const latestDrop = useRef(drop);
  latestDrop.current = drop;

  const go = (stepped: TimelineRow, edge: BarEdge, steps: readonly (1 | -1)[], from: number) => {
    window.clearTimeout(timer.current);
    setDraft({ id: stepped.id, edge, week: steps.reduce((week, direction) => stepFrom(reading, week, direction), from) });
    timer.current = window.setTimeout(() => latestDrop.current(), REST);
  };
  const step: BarDrafting['step'] = ({ id }, edge, direction) => {
    const stepped = rows.find((each) => each.id === id);
    if (!stepped) return;
    const isGoingOn = draft?.id === id && draft.edge === edge && !isWriting;
    if (draft === null || isGoingOn) {
      go(stepped, edge, [direction], draft?.week ?? weeksOf(reading, stepped)[edge]);
      return;
    }
    const waiting = next.current;
    const before = waiting?.id === id && waiting.edge === edge ? waiting.steps : [];
    next.current = { id, edge, steps: [...before, direction] };
    drop();
  };
  const goOn = useRef(() => {});
  goOn.current = () => {
    const waiting = next.current;
    next.current = null;
    const stepped = rows.find(({ id }) => id === waiting?.id);
    if (waiting && stepped) go(stepped, waiting.edge, waiting.steps, weeksOf(reading, stepped)[waiting.edge]);
  };
  useEffect(() => {
    if (draft === null) goOn.current();
  }, [draft]);

  return {
    draft,
    outcome,
    words,
    drag: (dragged) => {
      // A pointer tells of every pixel; the plan is tried once a week.
      if (!isWriting) setDraft((before) => (before !== null && isSame(before, dragged) ? before : dragged));
    },
    step,
    drop,
    giveUp: () => {
      next.current = null;
      giveUp();
    },
  };
}

function isSame(skill: object, patch: object): boolean {
  return Object.entries(patch).every(([name, value]) => JSON.stringify(Reflect.get(skill, name)) === JSON.stringify(value));
}
