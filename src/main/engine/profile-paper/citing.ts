import type { Figure } from '#shared/domain/derived-profile/figures.ts';
import { locateFigures } from '#shared/domain/derived-profile/locate-figures.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';
import type { Text } from '../paper/index.ts';
import { type Cite, type Mark, NumberedSources, pageText } from '../paper-parts/index.ts';
import type { ProfileOnPaper } from './profile-on-paper.ts';

/** Where a figure of the paper comes from. */
export type Source =
  | { readonly kind: 'page' }
  | { readonly kind: 'official'; readonly source: PackSource }
  | { readonly kind: 'rule'; readonly rule: string };

/** Puts the numbers of their sources behind the figures of a profile. */
export interface Citing {
  /** What was cited so far, in the order of the numbers. */
  readonly list: readonly Source[];
  /** An item's words, with the marks on it: one source at the end, several each behind the figures it is for. */
  item(id: ItemId, words: string): Text;
  /** The numbers of all sources of some items, behind a text of their own. */
  of(ids: readonly ItemId[]): Cite;
  /** The items' numbers at one place where they all have the same sources; else each behind its own. */
  together(ids: readonly ItemId[]): { readonly all: Cite; readonly each: (id: ItemId) => Cite };
  /** Numbers of data sets of the library in use, and of the rules where a figure was computed. */
  library(ids: readonly PackSource['id'][], computed?: 'computed'): Cite;
}

/** Cites the items of a profile with the counselor's marks in their words. */
export function createCiting({ profile, computed, librarySources }: ProfileOnPaper, mark: Mark): Citing {
  const sources = new NumberedSources<Source>(isSame);
  const rule: Source[] = computed === null ? [] : [{ kind: 'rule', rule: computed.rule }];
  const official = (ids: readonly PackSource['id'][], from: readonly PackSource[]): Source[] =>
    ids.flatMap((id) => from.filter((source) => source.id === id).map((source): Source => ({ kind: 'official', source })));
  const behind = (figure: Figure): Source[] => [
    ...official(publishedBehind(figure), computed?.sources ?? []),
    ...(figure.origin === 'computed' ? rule : []),
  ];
  const ofItem = (id: ItemId): Source[] =>
    computed === null ? [{ kind: 'page' }] : distinct((computed.figures[id] ?? []).flatMap(behind));
  const cite =
    (found: readonly Source[]): Cite =>
    (text) =>
      sources.cited(text, ...distinct(found));
  return {
    get list() {
      return sources.list;
    },
    item: (id, words) => {
      if (computed === null) return sources.cited(mark(profile, id, pageText(words, profile.language.chrome)), { kind: 'page' });
      return mark(profile, id, citedInside(words, computed.figures[id] ?? [], behind, cite));
    },
    of: (ids) => cite(ids.flatMap(ofItem)),
    together: (ids) => {
      const sets = ids.map(ofItem);
      const alike = sets.every((set) => set.length === sets[0]?.length && set.every((one) => sets[0]?.some((other) => isSame(one, other))));
      return alike
        ? { all: cite(sets.flat()), each: (id) => (text) => mark(profile, id, text) }
        : { all: (text) => text, each: (id) => (text) => cite(ofItem(id))(mark(profile, id, text)) };
    },
    library: (ids, made) => cite([...official(ids, librarySources), ...(made === 'computed' ? rule : [])]),
  };
}

/** The data sets that a figure rests on; none where it is made of other computed figures, such as a mean of scores. */
function publishedBehind({ source, origin, inputs }: Figure): PackSource['id'][] {
  if (inputs.length === 0) return origin === 'computed' && source === 'ownTables' ? [] : [source];
  return inputs.filter(({ label }) => !label.startsWith('profile.dimension.')).map((input) => input.source);
}

/** A stretch of text up to and with the last of neighboring figures of the same sources. */
interface Stretch {
  readonly to: number;
  readonly from: readonly Source[];
}

function citedInside(
  words: string,
  figures: readonly Figure[],
  behind: (figure: Figure) => Source[],
  cite: (found: readonly Source[]) => Cite,
): Text {
  const stretches: Stretch[] = [];
  for (const { figure, to } of locateFigures(words, figures)) {
    const from = distinct(behind(figure));
    const last = stretches.at(-1);
    if (last !== undefined && last.from.length === from.length && from.every((one) => last.from.some((other) => isSame(one, other))))
      stretches[stretches.length - 1] = { to, from };
    else stretches.push({ to, from });
  }
  const [only, second] = stretches;
  if (only === undefined) return pageText(words, 'en');
  if (second === undefined) return cite(only.from)(pageText(words, 'en'));
  const texts = stretches.map(({ to, from }, index) => cite(from)(pageText(words.slice(stretches[index - 1]?.to ?? 0, to), 'en')));
  return [...texts.flat(), ...pageText(words.slice(stretches.at(-1)?.to ?? 0), 'en')];
}

function distinct(sources: readonly Source[]): Source[] {
  return sources.filter((one, index) => sources.findIndex((other) => isSame(one, other)) === index);
}

/** An older version of a profile may cite an older edition of a data set than the related occupations beside it. */
function isSame(one: Source, other: Source): boolean {
  if (one.kind === 'official' && other.kind === 'official')
    return one.source.id === other.source.id && one.source.version === other.source.version;
  return one.kind === other.kind;
}
