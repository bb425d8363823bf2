import { type NotePart, partsOf, splitNote } from '#shared/domain/session-note/note-parts.ts';
import { type Block, type Labelled, plain, type Section, type Table } from '../../paper/index.ts';
import { heading, labelled, leadOf, paragraph, sentenceOf } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import type { ReportData } from '../report-data.ts';
import { closingWords } from '../short-papers/closing-words.ts';
import { factTable } from '../short-papers/fact-table.ts';
import type { SessionOnPaper, WallTime } from '../short-papers/short-paper-data.ts';
import { dayWords, momentWords, timeWords } from '../short-papers/when-words.ts';
import { sectionOf } from './section-of.ts';

/** Digits of a hash that stand together: sixteen groups of four would be read as words, one of 64 breaks anywhere. */
const GROUP = 16;

/** Whether the paper is of a note that can still change, which its title says. */
export function isUnsignedNote({ sessionNote }: Pick<ReportData, 'sessionNote'>): boolean {
  return sessionNote !== null && sessionNote.session !== null && sessionNote.session.signed === null;
}

/** One or two pages, for the file: the note as it was signed, with what was added to it later. Nobody signs it by hand. */
export function sessionNotePaper(composer: Composer): Section[] {
  const { sessionNote } = composer.data;
  if (sessionNote === null) throw new Error('A session note is composed from data that was read for another paper.');
  const { session } = sessionNote;
  const blocks =
    session === null
      ? [heading(composer, 'paper.sessionNote'), ...leadOf(composer, 'paper.sessionNote.none')]
      : [
          heading(composer, isUnsignedNote({ sessionNote }) ? 'paper.sessionNote.unsigned' : 'paper.sessionNote'),
          ...opening(composer, session),
          ...labelled(composer, 'paper.sessionNote.facts', [meetingTable(composer, session)]),
          ...partsOf(session.format).flatMap((part) => partBlocks(composer, session, part)),
          ...amendmentBlocks(composer, session),
        ];
  // The closing words never stand on a page of their own: who signed goes with them.
  const end: Block = {
    kind: 'together',
    blocks: [...(session === null ? [] : signatureBlocks(composer, session)), ...closingWords(composer)],
  };
  return [{ ...sectionOf(composer, 'sessionNote', [...blocks, end]), breaksFreely: true }];
}

/** Which session it is, in the counselor's words where it has any, and that the note is not signed where it is not. */
function opening(composer: Composer, { number, format, title, signed }: SessionOnPaper): Block[] {
  const { phrases } = composer;
  const name = phrases.say('paper.sessionNote.name', { format, number });
  return [
    { kind: 'lead', text: title.trim() === '' ? plain(name) : phrases.text('paper.sessionNote.titled', { name, title: title.trim() }) },
    ...(signed === null ? sentenceOf(composer, 'paper.sessionNote.notSigned') : []),
    ...(signed?.intact === false ? sentenceOf(composer, 'paper.sessionNote.changed') : []),
  ];
}

function meetingTable(composer: Composer, session: SessionOnPaper): Table {
  const { phrases, data } = composer;
  const { started, ended, writtenDown, mode, attendance, aim, format } = session;
  const notStated = phrases.text('paper.notStated');
  return factTable(composer, [
    ['paper.sessionNote.client', plain(`${data.client.name}, ${data.client.reference}`)],
    ['paper.sessionNote.tookPlace', plain(spanWords(composer, started, ended))],
    ['paper.sessionNote.writtenDown', plain(momentWords(phrases, writtenDown))],
    ['paper.sessionNote.mode', mode === null ? notStated : phrases.text('paper.sessionNote.modeWord', { mode })],
    ['paper.sessionNote.attendance', attendance === null ? notStated : phrases.text('paper.sessionNote.attendanceWord', { attendance })],
    ['paper.sessionNote.form', phrases.text('paper.sessionNote.formWord', { format })],
    ['paper.sessionNote.aim', aim.trim() === '' ? notStated : plain(aim.trim())],
  ]);
}

/** Day with start and end; one that ran over midnight has its last day too. */
function spanWords(composer: Composer, started: WallTime, ended: WallTime | null): string {
  const { phrases } = composer;
  const day = dayWords(phrases, started.day);
  const from = timeWords(phrases, started.time);
  if (ended === null) return phrases.say('paper.when.moment', { date: day, time: from });
  if (ended.day !== started.day) return `${momentWords(phrases, started)} – ${momentWords(phrases, ended)}`;
  return phrases.say('paper.when.moment', { date: day, time: `${from}–${timeWords(phrases, ended.time)}` });
}

/** One part of the note under its heading, line by line as it was written. */
function partBlocks(composer: Composer, { format, note }: SessionOnPaper, part: NotePart): Labelled[] {
  const lines = linesOf(splitNote(format, note)[part] ?? '');
  return labelled(
    composer,
    `paper.sessionNote.part.${part}`,
    lines.length === 0 ? sentenceOf(composer, 'paper.sessionNote.partEmpty') : lines.flatMap((line) => paragraph(plain(line))),
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What was added after signing, oldest first: when it was written stands beside when the meeting was. */
function amendmentBlocks(composer: Composer, { amendments, started }: SessionOnPaper): Labelled[] {
  const { phrases } = composer;
  return labelled(
    composer,
    'paper.sessionNote.amendments',
    amendments.flatMap(({ words, by, writtenAt }) => [
      ...sentenceOf(
        composer,
        'paper.sessionNote.amended',
        { written: momentWords(phrases, writtenAt), by, met: momentWords(phrases, started) },
        'caption',
      ),
      ...linesOf(words).flatMap((line) => paragraph(plain(line))),
    ]),
    phrases.text('paper.sessionNote.amendments.hint'),
  );
}

/** Who closed the note and when, and the checksum by which anyone can tell that it is the same note. */
function signatureBlocks(composer: Composer, { signed }: SessionOnPaper): Labelled[] {
  const { phrases } = composer;
  if (signed === null) return [];
  const groups = signed.sha256.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
  return labelled(composer, 'paper.sessionNote.signature', [
    ...paragraph(phrases.text('paper.sessionNote.signed', { by: signed.by, moment: momentWords(phrases, signed.at) })),
    ...paragraph([...phrases.text('paper.sessionNote.hash'), { text: ' ' }, { text: groups.join(' ') }], 'caption'),
  ]);
}
