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

/** One press of a key. */
interface Step {
  readonly id: PlanSkillId;
  readonly edge: BarEdge;
  readonly direction: 1 | -1;
}

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
  /** Keys of the bar's other end, of another bar, or pressed while one was written, oldest first: they begin from what is written then. */
  const waiting = useRef<readonly Step[]>([]);
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
  /** Takes up the keys that waited, as far as they are of one end of one bar. */
  const goOn = () => {
    const [first] = waiting.current;
    if (first === undefined) return;
    const end = waiting.current.findIndex(({ id, edge }) => id !== first.id || edge !== first.edge);
    const taken = end === -1 ? waiting.current : waiting.current.slice(0, end);
    waiting.current = waiting.current.slice(taken.length);
    const stepped = rows.find(({ id }) => id === first.id);
    const steps = taken.map(({ direction }) => direction);
    if (stepped) go(stepped, first.edge, steps, weeksOf(reading, stepped)[first.edge]);
  };
  const latestGoOn = useRef(goOn);
  latestGoOn.current = goOn;
  const step: BarDrafting['step'] = (stepped, edge, direction) => {
    if (draft?.id === stepped.id && draft.edge === edge && !isWriting) {
      go(stepped, edge, [direction], draft.week);
      return;
    }
    waiting.current = [...waiting.current, { id: stepped.id, edge, direction }];
    if (draft === null) goOn();
    else drop();
  };
  useEffect(() => {
    if (draft === null) latestGoOn.current();
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
      waiting.current = [];
      giveUp();
    },
  };
}

function isSame(skill: object, patch: object): boolean {
  return Object.entries(patch).every(([name, value]) => JSON.stringify(Reflect.get(skill, name)) === JSON.stringify(value));
}
