import { type ReportOptions, smallestBody } from '#shared/domain/report.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import { type Block, type Cell, type Labelled, plain, type Run, type Section, type Table, type Text } from '../../paper/index.ts';
import {
  beside,
  bullets,
  heading,
  type InBoth,
  inBoth,
  labelled,
  leadOf,
  type Phrases,
  paragraph,
  sentenceOf,
} from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { closingWords } from '../short-papers/closing-words.ts';
import type { OpenStep, TakeAwayData } from '../short-papers/short-paper-data.ts';
import { shorten } from '../short-papers/shorten.ts';
import { dueWords, ownerWords } from '../short-papers/step-words.ts';
import { type Point, type TakeAwayContent, takeAwayContent } from '../short-papers/take-away-content.ts';
import { dayAndTime } from '../short-papers/when-words.ts';
import { sectionOf } from './section-of.ts';

/** Lines to write on where nothing was noted for the sheet. */
const LINES = 3;

/** The body size a paper is set in. */
export function bodySizeOf({ kind, bodySize }: Pick<ReportOptions, 'kind' | 'bodySize'>): ReportOptions['bodySize'] {
  const smallest = smallestBody(kind);
  return bodySize < smallest ? smallest : bodySize;
}

/** One page, in large print two: three things talked about, three steps, the next meeting, one if-then line, and who to reach. */
export function takeAwaySheet(composer: Composer): Section[] {
  const { takeAway } = composer.data;
  if (takeAway === null) throw new Error('A take-away sheet is composed from data that was read for another paper.');
  const content = takeAwayContent(takeAway, composer.brevity);
  const blocks: Block[] = [
    heading(composer, 'paper.takeAway'),
    ...(content.hasLead ? leadOf(composer, 'paper.takeAway.lead') : []),
    ...pointBlocks(composer, takeAway, content),
    ...stepBlocks(composer, content),
    ...labelled(composer, 'paper.takeAway.ifThen', paragraph(content.ifThen === null ? [] : plain(content.ifThen))),
    ...beside(meetingBlocks(composer, takeAway, content), reachBlocks(composer, content)),
    ...labelled(composer, 'paper.ownNotes', content.lines === 0 ? [] : [{ kind: 'ruledLines', count: content.lines }]),
    { kind: 'together', blocks: closingWords(composer, content.closing) },
  ];
  return [{ ...sectionOf(composer, 'takeAway', blocks), breaksFreely: true }];
}

function pointBlocks(composer: Composer, { metOn }: TakeAwayData, { points, moreNotes }: TakeAwayContent): Block[] {
  // A date in full is wider than the column of the labels.
  const hint = metOn === null ? null : hintInBoth(composer, ({ phrases }) => plain(phrases.shortDate(metOn)));
  if (points.length === 0) {
    const lines: Block = { kind: 'ruledLines', count: LINES };
    return labelled(composer, 'paper.takeAway.discussed', [...sentenceOf(composer, 'paper.takeAway.discussed.none'), lines], hint);
  }
  const more = moreNotes === 0 ? [] : paragraph(inline(inBoth(composer, moreWords('paper.takeAway.discussed.more', moreNotes))), 'caption');
  const list: Block = { kind: 'together', blocks: [...bullets(points.map((point) => pointText(composer, point))), ...more] };
  return labelled(composer, 'paper.takeAway.discussed', [list], hint);
}

/** What kind of thing it is, in both languages, and the thing itself in the words it was written in. */
function pointText(composer: Composer, point: Point): Text {
  const { phrases } = composer;
  const { text, second } = inBoth(composer, (words) => words.phrases.text('paper.takeAway.kind', { kind: point.kind }));
  const label = [...text, ...(second === null ? [] : [{ text: ' / ' }, ...second]), { text: (phrases.inSecond ?? phrases).colon }];
  return [...label.map((run): Run => ({ ...run, weight: 'semibold' })), ...plain(wordsOf(phrases, point))];
}

function wordsOf(phrases: Phrases, point: Point): string {
  if (point.kind !== 'occupations') return point.words;
  const others = point.more === 0 ? [] : [phrases.say('paper.takeAway.moreOccupations', { count: point.more })];
  return phrases.list([...point.titles, ...others]);
}

function stepBlocks(composer: Composer, { steps, moreSteps, details }: TakeAwayContent): Block[] {
  const { phrases, options } = composer;
  if (steps.length === 0) return labelled(composer, 'paper.takeAway.steps', sentenceOf(composer, 'paper.takeAway.steps.none'));
  const isLarge = bodySizeOf(options) >= 18;
  const table: Table = {
    kind: 'table',
    showHead: false,
    rowHeader: 1,
    columns: [
      { header: phrases.text('paper.done'), width: { mm: 7 }, align: 'left' },
      { header: phrases.text('paper.column.step'), width: { share: 1 }, align: 'left' },
      ...(isLarge ? [] : [{ header: phrases.text('paper.column.by'), width: { mm: 20 }, align: 'right' as const }]),
    ],
    rows: [
      ...steps.map((step) => (isLarge ? largeStepRow(composer, step, details) : stepRow(composer, step))),
      // A row of its own stands on the page of the row above it.
      ...(moreSteps === 0 ? [] : [moreRow(composer, moreSteps, isLarge)]),
    ],
  };
  const hint = hintInBoth(composer, (words) => words.phrases.text('paper.actions.dates'));
  return labelled(composer, 'paper.takeAway.steps', [table], hint);
}

function stepRow(composer: Composer, step: OpenStep): Cell[] {
  const owner = inBoth(composer, ({ phrases }) => ownerWords(phrases, step));
  const due = inBoth(composer, ({ phrases }) => dueWords(phrases, step));
  return [
    tickCell(composer),
    { kind: 'text', text: [{ text: step.words, weight: 'medium' }], detail: inline(owner) },
    { kind: 'text', text: due.text, detail: due.second },
  ];
}

/** In large print a column of dates would leave the step a few words a line. */
function largeStepRow(composer: Composer, step: OpenStep, details: TakeAwayContent['details']): Cell[] {
  const said = inBoth(composer, ({ phrases }) => [...dueWords(phrases, step), { text: ' · ' }, ...ownerWords(phrases, step)]);
  const detail = details === 'both' ? stacked(said) : said.text;
  return [tickCell(composer), { kind: 'text', text: [{ text: step.words, weight: 'medium' }], detail }];
}

function tickCell({ phrases }: Composer): Cell {
  return { kind: 'tick', ticked: false, spoken: phrases.say('paper.tick.open') };
}

function moreRow(composer: Composer, moreSteps: number, isLarge: boolean): Cell[] {
  const nothing: Cell = { kind: 'text', text: [], detail: null };
  const more: Cell = { ...nothing, detail: inline(inBoth(composer, moreWords('paper.takeAway.steps.more', moreSteps))) };
  return [nothing, more, ...(isLarge ? [] : [nothing])];
}

/** Day, time and way; without a date room to write one, and how to get one. */
function meetingBlocks(composer: Composer, { meeting }: TakeAwayData, { names }: TakeAwayContent): Labelled[] {
  const { data } = composer;
  if (meeting === null) {
    const box: Block = { kind: 'writingBoxes', boxes: [labelInBoth(composer, 'paper.takeAway.meeting.box')] };
    return labelled(composer, 'paper.takeAway.meeting', [...sentenceOf(composer, 'paper.takeAway.meeting.none'), box]);
  }
  const { date, time, mode } = meeting;
  const moment = inBoth(composer, ({ phrases }) => [{ text: dayAndTime(phrases, date, time) }]);
  const way = inBoth(composer, ({ phrases }) => phrases.text('paper.takeAway.way', { mode: mode ?? 'none' }));
  const place = mode === 'inPerson' && data.serviceName !== '' ? plain(`, ${shorten(data.serviceName, names)}`) : [];
  const where: Block =
    bodySizeOf(composer.options) >= 18
      ? { kind: 'paragraph', size: 'body', text: [...inline(way), ...place] }
      : { kind: 'paragraph', size: 'body', text: [...way.text, ...place], second: way.second };
  return labelled(composer, 'paper.takeAway.meeting', [
    { kind: 'paragraph', size: 'body', text: moment.text.map((run): Run => ({ ...run, weight: 'semibold' })), second: moment.second },
    ...(mode === null ? [] : [where]),
  ]);
}

/** Who to reach, and room for the number, which the case file does not hold. */
function reachBlocks(composer: Composer, { writing, names }: TakeAwayContent): Labelled[] {
  const { data } = composer;
  const named = [data.counselorName, data.serviceName].filter((name) => name !== '');
  const who = named.map((name) => shorten(name, names)).join(', ');
  return labelled(composer, 'paper.takeAway.reach', [
    ...(who === '' ? sentenceOf(composer, 'paper.takeAway.reach.counselor') : paragraph(plain(who))),
    ...writingRoom(labelInBoth(composer, 'paper.takeAway.reach.box'), writing),
  ]);
}

function writingRoom(label: Text, writing: TakeAwayContent['writing']): Block[] {
  switch (writing) {
    case 'box':
      return [{ kind: 'writingBoxes', boxes: [label] }];
    case 'line':
      return [...paragraph(label, 'caption'), { kind: 'ruledLines', count: 1 }];
    case 'none':
      return [];
  }
}

/** Words under a label: in the narrow column of the labels below each other, in large print, where they have the whole width, on one line. */
function hintInBoth(composer: Composer, say: (words: Composer) => Text): Text {
  const said = inBoth(composer, say);
  return bodySizeOf(composer.options) >= 18 ? inline(said) : stacked(said);
}

function labelInBoth(composer: Composer, id: MessageId): Text {
  const { text, second } = inBoth(composer, ({ phrases }) => phrases.text(id));
  return [...text, ...(second === null ? [] : [{ text: ' / ' }, ...second])];
}

function moreWords(id: MessageId, count: number): (words: Composer) => Text {
  return ({ phrases }) => phrases.text(id, { count });
}

/** Two languages behind each other, where a line has room for both. */
function inline({ text, second }: InBoth): Text {
  return [...text, ...(second === null ? [] : [{ text: ' · ' }, ...second])];
}

/** Two languages below each other. */
function stacked({ text, second }: InBoth): Text {
  return [...text, ...(second === null ? [] : [{ text: '\n' }, ...second])];
}
