import { type Block, plain, type Text } from '../../paper/index.ts';
import { type Composer, heading } from '../composer.ts';
import { excerpt } from '../excerpt.ts';
import { pageText } from '../page-text.ts';
import { type NoteOnPaper, titleOf } from '../report-data.ts';

/** A passage is quoted up to this many characters. */
const QUOTE = 72;
const LINES = 8;

/** "Notes from your counselor": each with the passage it belongs to, then lines for the client's own. */
export function notesBlocks(composer: Composer): Block[] {
  const { data, phrases } = composer;
  const notes = data.notes.filter((note) => note.body.trim() !== '');
  return [
    heading(composer, 'paper.notes'),
    {
      kind: 'lead',
      text: notes.length === 0 ? phrases.text('paper.notes.none') : phrases.text('paper.notes.lead', { count: notes.length }),
    },
    ...notes.map(
      (note): Block => ({
        kind: 'labelled',
        label: phrases.text(`paper.note.${note.kind}`),
        second: phrases.second(`paper.note.${note.kind}`),
        hint: null,
        rule: 'fine',
        icon: note.kind,
        blocks: [
          { kind: 'paragraph', text: passageOf(composer, note), size: 'caption' },
          { kind: 'paragraph', text: plain(note.body), size: 'body' },
        ],
      }),
    ),
    {
      kind: 'labelled',
      label: phrases.text('paper.ownNotes'),
      second: phrases.second('paper.ownNotes'),
      hint: null,
      rule: 'heavy',
      icon: null,
      blocks: [{ kind: 'ruledLines', count: LINES }],
    },
  ];
}

function passageOf({ data, phrases }: Composer, note: NoteOnPaper): Text {
  const occupation = [data.chosen, ...data.others].find((one) => one?.profileId === note.profileId);
  const other =
    occupation !== null && occupation !== undefined && occupation.profileId !== data.chosen?.profileId ? titleOf(occupation.profile) : '';
  const quote = excerpt(note.quote, QUOTE);
  const place = note.section === null ? '' : phrases.say('paper.note.section', { section: note.section });
  return [
    ...plain([other, place].filter((part) => part !== '').join(', ')),
    ...(quote === ''
      ? []
      : [
          { text: other === '' && place === '' ? '“' : ', “' },
          ...pageText(quote, occupation?.profile.language.chrome ?? 'en'),
          { text: '”' },
        ]),
  ];
}
