import type { HistoryFact } from '../case-history.ts';

/**
 * What several changes come to, one after the other: of each thing from what it was first to what it was last. What ends where it began, by
 * Undo or by hand, is not among them.
 */
export function netChanges(facts: readonly HistoryFact[]): readonly HistoryFact[] {
  const net = new Map<string, HistoryFact>();
  for (const fact of facts) {
    const key = `${fact.what}\n${fact.of ?? fact.from ?? fact.to ?? ''}`;
    const before = net.get(key);
    net.set(key, before === undefined ? fact : { ...fact, from: before.from });
  }
  return [...net.values()].filter(({ from, to }) => from !== to);
}
