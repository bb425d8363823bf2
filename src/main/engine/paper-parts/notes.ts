import type { NoteKind } from '#shared/domain/annotation/annotation.ts';
import type { QuotedPlace } from '#shared/domain/annotation/not-for-client.ts';
import type { ItemId, ProfileId } from '#shared/domain/ids.ts';
import type { ChromeLanguage } from '#shared/domain/languages.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';
import type { ProfileSection } from '#shared/domain/profile/profile.ts';
import { type Labelled, plain, type Text } from '../paper/index.ts';
import type { PaperWords } from './blocks.ts';
import { excerpt } from './excerpt.ts';
import { caseText, pageText } from './page-text.ts';
import type { Phrases } from './phrases.ts';

/** A note marked for the report, with the passage it belongs to. */
export interface NoteOnPaper extends QuotedPlace {
  readonly kind: NoteKind;
  readonly body: string;
  readonly profileId: ProfileId;
  readonly section: ProfileSection | null;
}

/** Where a note stands: the occupation's name where it is not the one the paper is about, and the language of its page. */
export interface NotePlace {
  readonly occupation: string;
  readonly chrome: ChromeLanguage;
}

/** A passage is quoted up to this many characters. */
const QUOTE = 72;

/** A note with its icon, below the passage it belongs to. */
export function noteBlock(words: PaperWords, note: NoteOnPaper, place: NotePlace): Labelled {
  const { phrases } = words;
  return {
    kind: 'labelled',
    label: phrases.text(`paper.note.${note.kind}`),
    second: phrases.second(`paper.note.${note.kind}`),
    hint: null,
    rule: 'fine',
    icon: note.kind,
    blocks: [
      { kind: 'paragraph', text: passageOf(words, note, place), size: 'caption' },
      { kind: 'paragraph', text: caseText(note.body), size: 'body' },
    ],
  };
}

/** The occupation where it is not the paper's own, the section, and the words the note is on. */
export function passageOf(
  { phrases }: PaperWords,
  note: Pick<NoteOnPaper, 'itemId' | 'quote' | 'section'>,
  { occupation, chrome }: NotePlace,
): Text {
  const quote = pageText(excerpt(note.quote, QUOTE), chrome);
  const [open, close] = phrases.quotes;
  const name = isForeignLabel(phrases, quote) ? nameOfItem(phrases, note.itemId) : null;
  const place = [occupation, note.section === null ? '' : phrases.say('paper.note.section', { section: note.section }), name ?? '']
    .filter((part) => part !== '')
    .join(phrases.comma);
  if (name !== null || quote.length === 0) return plain(place);
  return [...plain(place), { text: `${place === '' ? '' : phrases.comma}${open}` }, ...quote, { text: close }];
}

/** Whether no word of it is in English or in a language of the paper: a label of the page, which its reader cannot read. */
function isForeignLabel({ language, inSecond }: Phrases, quote: Text): boolean {
  const known = new Set<string>(['en', language, ...(inSecond === null ? [] : [inSecond.language])]);
  const spoken = quote.flatMap((run) => run.language ?? []);
  return spoken.length > 0 && spoken.every((one) => !known.has(one));
}

/** What the paper calls an item that every profile has: a score, or a level of pay. */
function nameOfItem(phrases: Phrases, itemId: ItemId): string | null {
  const [section, item] = itemId.split('.');
  if (itemId === 'overall') return phrases.say('paper.finding.overall');
  if (section === 'dimensions') {
    const dimension = DimensionName.safeParse(item).data;
    return dimension === undefined ? null : phrases.say(`paper.dimension.${dimension}`);
  }
  return section === 'salary' && item !== undefined && ['entry', 'middle', 'senior'].includes(item)
    ? phrases.say('paper.payLevel', { level: item })
    : null;
}
