import type { NoteKind } from '#shared/domain/annotation/annotation.ts';
import type { QuotedPlace } from '#shared/domain/annotation/not-for-client.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { ChromeLanguage } from '#shared/domain/languages.ts';
import type { ProfileSection } from '#shared/domain/profile/profile.ts';
import { type Labelled, plain, type Text } from '../paper/index.ts';
import type { PaperWords } from './blocks.ts';
import { excerpt } from './excerpt.ts';
import { caseText, pageText } from './page-text.ts';

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
export function passageOf({ phrases }: PaperWords, note: Pick<NoteOnPaper, 'quote' | 'section'>, { occupation, chrome }: NotePlace): Text {
  const quote = excerpt(note.quote, QUOTE);
  const [open, close] = phrases.quotes;
  const section = note.section === null ? '' : phrases.say('paper.note.section', { section: note.section });
  return [
    ...plain([occupation, section].filter((part) => part !== '').join(phrases.comma)),
    ...(quote === ''
      ? []
      : [{ text: `${occupation === '' && section === '' ? '' : phrases.comma}${open}` }, ...pageText(quote, chrome), { text: close }]),
  ];
}
