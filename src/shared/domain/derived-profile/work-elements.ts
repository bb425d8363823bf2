type StyleKey =
  | 'achievement'
  | 'adaptability'
  | 'ambiguity'
  | 'cautiousness'
  | 'cooperation'
  | 'curiosity'
  | 'dependability'
  | 'detail'
  | 'empathy'
  | 'humility'
  | 'initiative'
  | 'innovation'
  | 'integrity'
  | 'leadership'
  | 'optimism'
  | 'perseverance'
  | 'selfConfidence'
  | 'selfControl'
  | 'sincerity'
  | 'social'
  | 'stress';

type ValueKey = 'achievement' | 'conditions' | 'independence' | 'recognition' | 'relationships' | 'support';

/** O*NET's work styles and work values, by id, as the catalogue's keys have them. */
const styles = new Map<string, StyleKey>([
  ['1.D.1.a', 'innovation'],
  ['1.D.1.b', 'achievement'],
  ['1.D.1.c', 'curiosity'],
  ['1.D.1.d', 'ambiguity'],
  ['1.D.1.e', 'initiative'],
  ['1.D.1.f', 'adaptability'],
  ['1.D.1.g', 'selfConfidence'],
  ['1.D.1.h', 'perseverance'],
  ['1.D.1.i', 'leadership'],
  ['1.D.2.a', 'humility'],
  ['1.D.2.b', 'sincerity'],
  ['1.D.2.c', 'empathy'],
  ['1.D.2.d', 'cooperation'],
  ['1.D.2.e', 'optimism'],
  ['1.D.2.f', 'social'],
  ['1.D.3.a', 'cautiousness'],
  ['1.D.3.b', 'detail'],
  ['1.D.3.c', 'dependability'],
  ['1.D.3.d', 'integrity'],
  ['1.D.4.a', 'stress'],
  ['1.D.4.b', 'selfControl'],
]);

const values = new Map<string, ValueKey>([
  ['1.B.2.a', 'achievement'],
  ['1.B.2.b', 'conditions'],
  ['1.B.2.c', 'recognition'],
  ['1.B.2.d', 'relationships'],
  ['1.B.2.e', 'support'],
  ['1.B.2.f', 'independence'],
]);

/** Null for an element that has no words here. */
export function styleKey(element: string): StyleKey | null {
  return styles.get(element) ?? null;
}

/** Null for an element that has no words here. */
export function valueKey(element: string): ValueKey | null {
  return values.get(element) ?? null;
}
