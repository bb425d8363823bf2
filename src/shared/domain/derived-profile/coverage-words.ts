import type { Coverage } from '../occupation/coverage.ts';
import { joined, plainWording, type Say, type Wording } from './wording.ts';

interface Covered {
  readonly coverage: Coverage;
  readonly from: string;
}

/** What stands in for an occupation's own figures. */
export type StandIn = 'combined' | 'group' | 'part' | 'parts';

/** Null where the figures are the occupation's own. */
export function standIn({ coverage, from }: Covered, code: string): StandIn | null {
  if (coverage === 'exact') return null;
  if (coverage === 'combined') return 'combined';
  if (from === code) return 'parts';
  return from.includes('.') ? 'part' : 'group';
}

/** A sentence on every block whose figures are not the occupation's own, each kind and code once. */
export function coverageSentences(say: Say, code: string, blocks: readonly (Covered | null)[]): Wording[] {
  return once(code, blocks, (kind, from) => say(`derived.coverage.${kind}`, { from }));
}

/** The same in a few words, for a place in brackets. */
export function coverageBriefly(say: Say, code: string, blocks: readonly (Covered | null)[]): Wording[] {
  return once(code, blocks, (kind, from) => say(`derived.coverage.brief.${kind}`, { from }));
}

function once(code: string, blocks: readonly (Covered | null)[], tell: (kind: StandIn, from: string) => Wording): Wording[] {
  const told = new Map<string, Wording>();
  for (const block of blocks) {
    const kind = block && standIn(block, code);
    if (block && kind) told.set(`${kind} ${block.from}`, tell(kind, block.from));
  }
  return [...told.values()];
}

/** The same to follow a figure inside its brackets: "; mean of the group 25-4000". */
export function noteOf(briefs: readonly Wording[]): Wording {
  return joined(
    briefs.map(({ text }) => plainWording(`; ${text}`)),
    '',
  );
}
