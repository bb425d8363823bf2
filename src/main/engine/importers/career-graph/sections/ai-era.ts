import type { AiEra, AiVerdict } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import { chromeLanguages, fold, type HeadingKey } from '../chrome/index.ts';
import type { Part } from '../outline.ts';
import type { PageRecorder } from '../recorder.ts';
import { listEntries, readDetailed, readProse } from './lists.ts';
import { readProducts } from './products.ts';

const longestVerdict = 40;

/** The block on the AI era up to the human moat. */
export function readAiEra(parts: ReadonlyMap<HeadingKey, Part>, recorder: PageRecorder): AiEra {
  const lines = parts.get('aiEra')?.lines ?? [];
  const [first] = lines;
  const hasVerdict = first !== undefined && first.text.length <= longestVerdict && !/[.。!?]$/.test(first.text);
  const verdict = hasVerdict ? readVerdict(first, recorder) : null;
  const text = readProse(hasVerdict ? lines.slice(1) : lines, 'aiEra', 'aiEra.text', recorder);
  const list = (key: 'takeOver' | 'augment' | 'moat') =>
    readDetailed(listEntries(parts.get(key)?.lines ?? [], recorder), 'aiEra', `aiEra.${key}`, recorder);
  return {
    verdict,
    text,
    products: readProducts(parts.get('products')?.lines ?? [], recorder),
    takeOver: list('takeOver'),
    augment: list('augment'),
    moat: list('moat'),
  };
}

function readVerdict(line: Line, recorder: PageRecorder): NonNullable<AiEra['verdict']> {
  const word = plain(line.text);
  recorder.passage(recorder.id('aiEra.verdict'), 'aiEra', word, line);
  return { kind: verdictKind(word), word };
}

function verdictKind(word: string): AiVerdict {
  const folded = fold(word);
  for (const kind of ['growing', 'mixed', 'shrinking'] as const) {
    if (chromeLanguages.some(({ words }) => words.verdicts[kind].some((known) => fold(known) === folded))) {
      return kind;
    }
  }
  return 'other';
}
