import type { ItemId } from '../../ids.ts';
import type { Passage } from '../profile.ts';
import type { ComparedRow, Difference, Obstacle, SectionPair, Topic } from './comparison.ts';

type Passages = ComparedRow['passages'];
type Ids = Readonly<Record<keyof Passages, readonly ItemId[]>>;

/** The passages of a section with these ids, each side's in its own order. */
export function passagesOf({ passages }: SectionPair, ids: Ids): Passages {
  const those = (side: keyof Passages): readonly Passage[] => passages[side].filter(({ id }) => ids[side].includes(id));
  return { page: those('page'), computed: those('computed') };
}

/** The passages of a section that are in none of the rows. */
export function restOf({ passages }: SectionPair, rows: readonly ComparedRow[]): Passages {
  const rest = (side: keyof Passages): readonly Passage[] => {
    const shown = new Set(rows.flatMap((one) => one.passages[side].map(({ id }) => id)));
    return passages[side].filter(({ id }) => !shown.has(id));
  };
  return { page: rest('page'), computed: rest('computed') };
}

/** A row, or none where neither side has a passage. Where one side has none, that is the difference. */
export function rowOf(topic: Topic, passages: Passages, difference: () => Difference): readonly ComparedRow[] {
  const { page, computed } = passages;
  if (page.length === 0 && computed.length === 0) return [];
  const only = computed.length === 0 ? 'page' : page.length === 0 ? 'computed' : null;
  return [{ topic, passages, difference: only === null ? difference() : { kind: 'only', side: only } }];
}

/** A row of sentences: the same word for word, or not to be compared. */
export function textRow(topic: Topic, passages: Passages, obstacle: Obstacle = 'freeText'): readonly ComparedRow[] {
  return rowOf(topic, passages, () =>
    wordsOf(passages.page) === wordsOf(passages.computed) ? { kind: 'same' } : { kind: 'notComparable', obstacle },
  );
}

/** Whether a row counts as a difference: told apart, or told by one side alone. */
export function isDifference({ difference }: ComparedRow): boolean {
  return difference.kind === 'differs' || difference.kind === 'only';
}

function wordsOf(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text.trim()).join('\n');
}
