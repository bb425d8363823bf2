import type { Correction, MarkKind } from '#shared/domain/annotation/annotation.ts';
import type { Fold } from '#shared/domain/annotation/not-for-client.ts';
import type { ItemId, ProfileId } from '#shared/domain/ids.ts';
import type { OccupationProfile, ProfileSection } from '#shared/domain/profile/profile.ts';
import { charactersOf, plain, type Run, type Text } from '../paper/index.ts';
import { excerpt } from './excerpt.ts';
import type { Phrases } from './phrases.ts';

/** A mark on the source that may be printed, with the passage it is on. Of what is not for the client only the place is here. */
export interface MarkOnPaper extends Fold {
  readonly kind: MarkKind;
  readonly body: string;
  readonly correction: Correction | null;
  readonly profileId: ProfileId;
  /** From the office library, written with no one client in mind. */
  readonly isOffice: boolean;
  /** Whether it is on the whole item. */
  readonly isWhole: boolean;
  readonly section: ProfileSection | null;
}

/** Puts the counselor's marks into the words of an item, which stay as the source has them. */
export type Mark = (profile: OccupationProfile, id: ItemId, words: Text) => Text;

/** A passage that is not printed word for word is quoted up to this many characters. */
const QUOTE = 40;

/** The counselor's plain words are printed up to this many characters where they stand beside the original; all of them stand among the marks. */
const BESIDE = 240;

/**
 * @param marks those of each profile that the paper prints, by the profile as it is printed
 * @param plainFirst the counselor's plain words stand in place of the passage, with the passage named behind them, and not beside it
 */
export function createMark(phrases: Phrases, marks: ReadonlyMap<OccupationProfile, readonly MarkOnPaper[]>, plainFirst: boolean): Mark {
  const put = (text: Text, mark: MarkOnPaper) =>
    mark.kind === 'plainWords' && plainFirst ? inPlace(phrases, mark, text) : withMark(phrases, mark, text);
  return (profile, id, words) => (marks.get(profile) ?? []).filter((mark) => mark.itemId === id).reduce(put, words);
}

/** The plain words where the passage stood, and behind them in brackets how the passage begins; the passage itself where it is not found. */
function inPlace(phrases: Phrases, { quote, body }: MarkOnPaper, words: Text): Text {
  const from = quote === '' || body.trim() === '' ? -1 : charactersOf(words).indexOf(quote);
  if (from === -1) return words;
  const [before, , after] = cut(words, from, from + quote.length);
  const named = plain(`[${phrases.say('paper.mark.plainFor', { quote: excerpt(quote, QUOTE) })}]`).map(
    (run): Run => ({ ...run, tone: 'quiet' }),
  );
  return [...before, ...plain(body.trim()), { text: ' ' }, ...named, ...after];
}

/** What a mark sets beside the original: the value with its unit, where it is from, and the date of that. */
export function correctionText(phrases: Phrases, { value, unit, source, date }: Correction): string {
  const found = [value, unit].filter((part) => part !== '').join(' ');
  const from = source === '' ? phrases.say('paper.mark.noSource') : source;
  return [found, from, ...(date === null ? [] : [phrases.date(date)])].filter((part) => part !== '').join(phrases.comma);
}

function withMark(phrases: Phrases, mark: MarkOnPaper, words: Text): Text {
  const said = remark(phrases, mark);
  if (said === null) return words;
  const from = charactersOf(words).indexOf(mark.quote);
  if (from === -1 || mark.quote === '') {
    const quote = mark.isWhole ? '' : excerpt(mark.quote, QUOTE);
    return [...words, ...inBrackets(quote === '' ? said : `${phrases.quotes.join(quote)} ${said}`)];
  }
  const [before, quoted, after] = cut(words, from, from + mark.quote.length);
  const original = mark.kind === 'corrected' ? quoted.map((run): Run => ({ ...run, struck: true })) : quoted;
  return [...before, ...original, ...inBrackets(said), ...after];
}

/** What stands in brackets behind the passage; null for marks that say nothing there. */
function remark(phrases: Phrases, { kind, correction, body }: MarkOnPaper): string | null {
  if (kind === 'notForClient') return null;
  if (kind === 'plainWords') return body.trim() === '' ? null : phrases.say('paper.mark.plainWords', { words: excerpt(body, BESIDE) });
  const found = correction === null ? '' : correctionText(phrases, correction);
  const local = kind === 'localFact' && found === '' ? excerpt(body, QUOTE) : found;
  return [phrases.say(`paper.mark.${kind}`), local].filter((part) => part !== '').join(phrases.colon);
}

function inBrackets(words: string): Text {
  return [{ text: ' ' }, ...plain(`[${words}]`).map((run): Run => ({ ...run, weight: 'semibold' }))];
}

/** A text in three, cut at two offsets into its characters. */
function cut(words: Text, from: number, to: number): readonly [Text, Text, Text] {
  return [slice(words, 0, from), slice(words, from, to), slice(words, to, Number.POSITIVE_INFINITY)];
}

function slice(words: Text, from: number, to: number): Text {
  let at = 0;
  return words.flatMap((run): Run[] => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
