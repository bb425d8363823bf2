import type { Anchor, NoteKind, Visibility } from '#shared/domain/annotation/annotation.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';

/** A note of the sample case and where on the page it belongs. */
export interface SampleNote {
  /** How the item's id begins. */
  readonly under: string;
  /** Which of these items: the first in which the words stand, else the first. */
  readonly item: RegExp;
  /** The words inside the item that the note quotes; null, or not found: the whole item. */
  readonly quote: RegExp | null;
  readonly kind: NoteKind;
  readonly visibility: Visibility;
  readonly body: string;
}

/** Seven for the report, four private. */
export const sampleNotes: readonly SampleNote[] = [
  {
    under: 'summary',
    item: /./,
    quote: /people who come looking for something|reference and borrowing services/i,
    kind: 'strength',
    visibility: 'report',
    body: 'Three years at a help desk. Start every application with this.',
  },
  {
    under: 'dimensions.studyTime',
    item: /./,
    quote: null,
    kind: 'question',
    visibility: 'report',
    body: 'Is there an evening MLIS intake that fits around your shifts? An answer is due by 24 November.',
  },
  {
    under: 'aiEra.takeOver',
    item: /catalog/i,
    quote: null,
    kind: 'concern',
    visibility: 'private',
    body: 'Most of the present job is this. Say it plainly, then go straight to the human side.',
  },
  {
    under: 'aiEra.augment',
    item: /digital literacy/i,
    quote: /digital literacy( education)?/i,
    kind: 'action',
    visibility: 'report',
    body: 'Ask the branch to let you co-teach one session in January.',
  },
  {
    under: 'aiEra.products',
    item: /alma/i,
    quote: /alma/i,
    kind: 'question',
    visibility: 'private',
    body: 'Which of these does the branch already run?',
  },
  {
    under: 'aiEra.moat',
    item: /research/i,
    quote: null,
    kind: 'strength',
    visibility: 'report',
    body: 'Thesis help desk, spring term: three good stories. Pick one and write it down.',
  },
  {
    under: 'skillsToBuild',
    item: /\bAI tools?\b/i,
    quote: /\bAI tools?( at work| application)?/i,
    kind: 'action',
    visibility: 'report',
    body: 'Borrow a seat on the branch’s search service and log ten queries a week until 5 December.',
  },
  {
    under: 'skillsToBuild',
    item: /programming/i,
    quote: /basic programming/i,
    kind: 'concern',
    visibility: 'private',
    body: 'Tires quickly of abstract exercises. Tie each script to a real shelf job.',
  },
  {
    under: 'salary.entry',
    item: /./,
    quote: null,
    kind: 'question',
    visibility: 'private',
    body: 'Which branch grades match these tiers here?',
  },
  {
    under: 'education',
    item: /master/i,
    quote: /\$30,000.*80,000/,
    kind: 'question',
    visibility: 'report',
    body: 'Which programs let you pay by the course? We will compare four.',
  },
  {
    under: 'immigration.visas',
    item: /sponsor/i,
    quote: /needs? an employer as sponsor|need employer sponsorship/i,
    kind: 'concern',
    visibility: 'report',
    body: 'Every route needs an employer. Ask early, and get the answer in writing.',
  },
];

/** The place of a note on a page. On another page than the shipped one it is the nearest there is; null only on a page without text. */
export function placeOfNote(note: SampleNote, { passages }: OccupationProfile): Pick<Anchor, 'itemId' | 'start' | 'end'> | null {
  const under = passages.filter(({ id }) => id.startsWith(note.under));
  const sameSection = passages.filter(({ section }) => section === note.under.split('.')[0]);
  const passage = under.find(({ text }) => note.item.test(text)) ?? under[0] ?? sameSection[0] ?? passages[0];
  if (!passage) return null;
  const quote = note.quote?.exec(passage.text);
  const start = quote?.index ?? 0;
  return { itemId: passage.id, start, end: quote ? start + quote[0].length : passage.text.length };
}
