import { fold, withoutBracket } from './fold.ts';
import { chromeLanguages, type HeadingKey, headingKeys, type KnownChrome } from './index.ts';

/** Marks that name a part of the page in every language; a variation selector may follow. */
const marks: readonly (readonly [RegExp, HeadingKey])[] = [
  [/^🤖/u, 'products'],
  [/^⚠/u, 'takeOver'],
  [/^[↑⬆⇧]/u, 'augment'],
  [/^🛡/u, 'moat'],
  [/^🚀/u, 'levelUp'],
  [/^[✓✔✅☑]/u, 'suits'],
  [/^[✗✘❌✖✕]/u, 'doesNotSuit'],
];
const longestHeading = 160;

export interface HeadingMatch {
  readonly key: HeadingKey;
  /** Languages whose table has this wording; none where the mark alone decided. */
  readonly languages: readonly KnownChrome[];
}

/** The parts of the AI block, which the site prints in English on pages of any chrome: they say nothing about the chrome's language. */
const aiBlock: ReadonlySet<HeadingKey> = new Set([
  'aiEra',
  'products',
  'takeOver',
  'augment',
  'moat',
  'skillsToBuild',
  'entryLevel',
  'levelUp',
]);

const wordings = wordingTable();
const titled = titledWordings();

/** The heading a line is, by its mark or by the table; null when it is none that is known. */
export function knownHeading(text: string): HeadingMatch | null {
  if (text.length > longestHeading) {
    return null;
  }
  const marked = markedHeading(text);
  if (marked !== null) {
    return { key: marked, languages: [] };
  }
  const folded = fold(text);
  const found = wordings.get(folded) ?? wordings.get(fold(withoutBracket(text)));
  if (found !== undefined) {
    return found;
  }
  const era = titled.find(
    ({ start, end }) => folded.length > start.length + end.length && folded.startsWith(start) && folded.endsWith(end),
  );
  return era === undefined ? null : { key: 'aiEra', languages: [era.language] };
}

/** The heading a line is by the mark it begins with. */
export function markedHeading(text: string): HeadingKey | null {
  return marks.find(([mark]) => mark.test(text))?.[1] ?? null;
}

/** The text behind the mark of a marked line. */
export function withoutMark(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '').trim();
}

/**
 * The chrome's language: the one that most of the page's own headings are written in, when at least two and more than a third are; `und`
 * otherwise. A few words are the same in several languages.
 * @param headings the headings found, by wording or by structure
 */
export function chromeLanguage(matches: Iterable<HeadingMatch>, headings: Iterable<HeadingKey>): KnownChrome | 'und' {
  const votes = new Map<KnownChrome, number>();
  for (const match of matches) {
    for (const language of aiBlock.has(match.key) ? [] : match.languages) {
      votes.set(language, (votes.get(language) ?? 0) + 1);
    }
  }
  let best: KnownChrome | 'und' = 'und';
  const own = [...headings].filter((key) => !aiBlock.has(key) && key !== 'suits' && key !== 'doesNotSuit').length;
  let most = Math.max(1, own / 3);
  for (const { language } of chromeLanguages) {
    const count = votes.get(language) ?? 0;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}

function wordingTable(): ReadonlyMap<string, HeadingMatch> {
  const table = new Map<string, { key: HeadingKey; languages: KnownChrome[] }>();
  for (const { language, words } of chromeLanguages) {
    for (const key of headingKeys) {
      for (const wording of words.headings[key].filter((entry) => !entry.includes('{title}'))) {
        const entry = table.get(fold(wording)) ?? { key, languages: [] };
        if (entry.key === key && !entry.languages.includes(language)) {
          entry.languages.push(language);
        }
        table.set(fold(wording), entry);
      }
    }
  }
  return table;
}

function titledWordings(): { start: string; end: string; language: KnownChrome }[] {
  return chromeLanguages.flatMap(({ language, words }) =>
    words.headings.aiEra.map((wording) => {
      const [start = '', end = ''] = wording.split('{title}');
      return { start: fold(`${start}x`).slice(0, -1), end: fold(`x${end}`).slice(1), language };
    }),
  );
}
