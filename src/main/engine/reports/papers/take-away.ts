import type { ReportOptions } from '#shared/domain/report.ts';
import { type Block, type Cell, type Labelled, plain, type Section, type Table, type Text } from '../../paper/index.ts';
import { beside, bullets, heading, labelled, leadOf, paragraph, sentenceOf } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { limits } from '../sections/sources-and-signatures.ts';
import type { TakeAwayData } from '../short-papers/short-paper-data.ts';
import { shorten } from '../short-papers/shorten.ts';
import { dueWords, ownerWords } from '../short-papers/step-words.ts';
import { type Point, type TakeAwayContent, takeAwayContent } from '../short-papers/take-away-content.ts';
import { dayWords, timeAndWay } from '../short-papers/when-words.ts';
import { sectionOf } from './section-of.ts';

/** A sheet that hangs on a refrigerator is read from further away than a report: never set smaller than this. */
const SMALLEST = 12;
/** Lines to write on where nothing was noted for the sheet. */
const LINES = 3;

/** The body size a paper is set in. */
export function bodySizeOf({ kind, bodySize }: Pick<ReportOptions, 'kind' | 'bodySize'>): ReportOptions['bodySize'] {
  return kind === 'takeAway' && bodySize < SMALLEST ? SMALLEST : bodySize;
}

/** One page, in large print two: three things talked about, three steps, the next meeting, one if-then line, and who to reach. */
export function takeAwaySheet(composer: Composer): Section[] {
  const { takeAway } = composer.data;
  if (takeAway === null) throw new Error('A take-away sheet is composed from data that was read for another paper.');
  const content = takeAwayContent(takeAway, composer.brevity);
  const blocks: Block[] = [
    heading(composer, 'paper.takeAway'),
    ...(content.isBrief ? [] : leadOf(composer, 'paper.takeAway.lead')),
    ...pointBlocks(composer, takeAway, content),
    ...stepBlocks(composer, content),
    ...labelled(composer, 'paper.takeAway.ifThen', paragraph(content.ifThen === null ? [] : plain(content.ifThen))),
    ...beside(meetingBlocks(composer, takeAway, content), reachBlocks(composer, content)),
    ...labelled(composer, 'paper.ownNotes', content.lines === 0 ? [] : [{ kind: 'ruledLines', count: content.lines }]),
    { kind: 'together', blocks: limits(composer, 'caption') },
  ];
  return [sectionOf(composer, 'takeAway', blocks)];
}

function pointBlocks(composer: Composer, { metOn }: TakeAwayData, { points, moreNotes, isBrief }: TakeAwayContent): Block[] {
  const { phrases } = composer;
  const hint = metOn === null ? null : plain(phrases.date(metOn));
  if (points.length === 0) {
    const lines: Block = { kind: 'ruledLines', count: LINES };
    return labelled(composer, 'paper.takeAway.discussed', [...sentenceOf(composer, 'paper.takeAway.discussed.none'), lines], hint);
  }
  const more = moreNotes === 0 || isBrief ? [] : sentenceOf(composer, 'paper.takeAway.discussed.more', { count: moreNotes }, 'caption');
  return labelled(composer, 'paper.takeAway.discussed', [...bullets(points.map((point) => pointText(composer, point))), ...more], hint);
}

function pointText({ phrases }: Composer, point: Point): Text {
  switch (point.from) {
    case 'note':
      return [{ text: phrases.say('paper.takeAway.kind', { kind: point.kind }), weight: 'semibold' }, { text: ' ' }, ...plain(point.words)];
    case 'occupations':
      return phrases.text('paper.takeAway.looked', { occupations: phrases.list(point.titles) });
    case 'step':
      return phrases.text('paper.takeAway.finished', { step: point.words });
    case 'milestone':
      return phrases.text('paper.takeAway.reached', { milestone: point.words });
  }
}

function stepBlocks(composer: Composer, { steps, moreSteps, isBrief }: TakeAwayContent): Block[] {
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
      ...(isLarge ? [] : [{ header: phrases.text('paper.column.by'), width: { mm: 26 }, align: 'right' as const }]),
    ],
    rows: steps.map((step): Cell[] => {
      const due = dueWords(phrases, step);
      const owner = ownerWords(phrases, step);
      return [
        { kind: 'tick', ticked: false, spoken: phrases.say('paper.tick.open') },
        // In large print a column of dates would leave the step a few words a line.
        { kind: 'text', text: [{ text: step.words, weight: 'medium' }], detail: isLarge ? [...due, { text: ' · ' }, ...owner] : owner },
        ...(isLarge ? [] : [{ kind: 'text' as const, text: due, detail: null }]),
      ];
    }),
  };
  const more = moreSteps === 0 || isBrief ? [] : sentenceOf(composer, 'paper.takeAway.steps.more', { count: moreSteps }, 'caption');
  return labelled(composer, 'paper.takeAway.steps', [table, ...more], phrases.text('paper.actions.dates'));
}

/** Day, time and way; without a date room to write one, and how to get one. */
function meetingBlocks(composer: Composer, { meeting }: TakeAwayData, { isBrief }: TakeAwayContent): Labelled[] {
  const { phrases, data } = composer;
  if (meeting === null) {
    const box: Block = { kind: 'writingBoxes', boxes: [phrases.text('paper.takeAway.meeting.box')] };
    return labelled(composer, 'paper.takeAway.meeting', [...sentenceOf(composer, 'paper.takeAway.meeting.none'), box]);
  }
  return labelled(composer, 'paper.takeAway.meeting', [
    ...paragraph([{ text: dayWords(composer, meeting.date), weight: 'semibold' }]),
    ...paragraph([
      ...timeAndWay(composer, meeting.time, meeting.mode),
      ...(meeting.mode === 'inPerson' && data.serviceName !== '' ? plain(`, ${shorten(data.serviceName, nameLetters(isBrief))}`) : []),
    ]),
  ]);
}

/** Who to reach, and room for the number, which the case file does not hold. */
function reachBlocks(composer: Composer, { hasBox, isBrief }: TakeAwayContent): Labelled[] {
  const { phrases, data } = composer;
  const named = [data.counselorName, data.serviceName].filter((name) => name !== '');
  const who = named.map((name) => shorten(name, nameLetters(isBrief))).join(', ');
  const box: Block = { kind: 'writingBoxes', boxes: [phrases.text('paper.takeAway.reach.box')] };
  return labelled(composer, 'paper.takeAway.reach', [
    ...paragraph(who === '' ? phrases.text('paper.takeAway.reach.counselor') : plain(who)),
    ...(hasBox ? [box] : []),
  ]);
}

/** Letters of the counselor's and the service's name, which a counselor may have written at any length. */
function nameLetters(isBrief: boolean): number {
  return isBrief ? 40 : 120;
}
