import type { PaperHeadingId } from '#shared/locales/paper-headings.ts';
import {
  type Block,
  type Cell,
  type Labelled,
  plain,
  type Run,
  type Section,
  type Signatures,
  type Table,
  type Text,
} from '../../paper/index.ts';
import { beside, bullets, heading, inBoth, labelled, leadOf, paragraph, sentenceOf } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { planLead } from '../sections/plan-words.ts';
import { sourceList } from '../sections/sources-and-signatures.ts';
import { closingWords } from '../short-papers/closing-words.ts';
import { factTable } from '../short-papers/fact-table.ts';
import { type HandoverContent, handoverContent } from '../short-papers/handover-content.ts';
import type { HandoverData } from '../short-papers/short-paper-data.ts';
import { dueWords, ownerName } from '../short-papers/step-words.ts';
import { meetingText } from '../short-papers/when-words.ts';
import { sectionOf } from './section-of.ts';

/** One or two pages, for the next counselor: aims, where things stand, open steps and cautions, to be signed by who gives and who takes over. */
export function handoverSummary(composer: Composer): Section[] {
  const { handover } = composer.data;
  if (handover === null) throw new Error('A handover summary is composed from data that was read for another paper.');
  const { phrases } = composer;
  const content = handoverContent(handover, composer.brevity);
  const boxes = (['paper.handover.recipient', 'paper.handover.purpose'] as const).map((id) => phrases.text(id));
  const blocks: Block[] = [
    heading(composer, 'paper.handover'),
    ...(content.hasLead ? leadOf(composer, 'paper.handover.lead') : []),
    ...labelled(composer, 'paper.handover.to', [{ kind: 'writingBoxes', boxes }]),
    ...labelled(composer, 'paper.handover.case', [caseTable(composer, handover)]),
    ...goalBlocks(composer, content),
    ...occupationBlocks(composer, content),
    ...planBlocks(composer),
    ...stepBlocks(composer, content),
    ...cautionBlocks(composer, content),
    ...beside(dateBlocks(composer, handover), documentBlocks(composer, content)),
    ...sourceList(composer),
    closing(composer, content),
  ];
  return [{ ...sectionOf(composer, 'handover', blocks), breaksFreely: true }];
}

function caseTable(composer: Composer, { status, since, sessions, consent }: HandoverData): Table {
  const { phrases, data } = composer;
  const last = sessions.last === null ? 'none' : phrases.date(sessions.last);
  const until = consent.allowed && consent.expiresOn !== null ? phrases.date(consent.expiresOn) : 'open';
  return factTable(composer, [
    ['paper.sessionNote.client', plain(`${data.client.name}, ${data.client.reference}`)],
    ['paper.handover.status', phrases.text('paper.handover.statusWord', { status, since: phrases.date(since) })],
    ['paper.handover.sessions', phrases.text('paper.handover.sessionsWord', { count: sessions.count, last })],
    [
      'paper.handover.consent',
      consent.allowed
        ? phrases.text('paper.handover.consentGiven', { since: phrases.date(consent.since), until })
        : phrases.text('paper.handover.consentNone'),
    ],
  ]);
}

function goalBlocks(composer: Composer, { goals, more }: HandoverContent): Block[] {
  const { phrases } = composer;
  if (goals.length === 0) return labelled(composer, 'paper.handover.goals', sentenceOf(composer, 'paper.handover.goals.none'));
  const table: Table = {
    kind: 'table',
    showHead: false,
    rowHeader: 0,
    columns: [
      { header: phrases.text('paper.handover.column.goal'), width: { share: 1 }, align: 'left' },
      { header: phrases.text('paper.column.state'), width: { mm: 30 }, align: 'right' },
    ],
    rows: goals.map(({ words, sign, standing }) => [
      cell(plain(words), sign === '' ? null : phrases.text('paper.handover.goalSign', { sign })),
      cell(phrases.text('paper.handover.goalStanding', { standing })),
    ]),
  };
  return labelled(composer, 'paper.handover.goals', [withMore(composer, table, more.goals)]);
}

function occupationBlocks(composer: Composer, { occupations, more }: HandoverContent): Block[] {
  const { phrases, options } = composer;
  if (occupations.length === 0) return [];
  const isLarge = options.bodySize >= 18;
  const table: Table = {
    kind: 'table',
    showHead: false,
    rowHeader: 0,
    columns: [
      { header: phrases.text('paper.column.occupation'), width: { share: 1 }, align: 'left' },
      ...(isLarge ? [] : [{ header: phrases.text('paper.column.code'), width: { mm: 20 }, align: 'left' as const }]),
      { header: phrases.text('paper.column.state'), width: { mm: 30 }, align: 'right' },
    ],
    rows: occupations.map(({ title, socCode, standing }) => {
      const name: Text = [{ text: title, weight: standing === 'target' ? 'semibold' : 'regular' }];
      const state = cell(phrases.text('paper.handover.occupationStanding', { standing }));
      return isLarge ? [cell(name, plain(socCode)), state] : [cell(name), cell(plain(socCode)), state];
    }),
  };
  return labelled(composer, 'paper.handover.occupations', [withMore(composer, table, more.occupations)]);
}

/** The plan in a few lines: size and span, and the next milestone. */
function planBlocks(composer: Composer): Block[] {
  const { phrases, data, sources } = composer;
  const { plan } = data;
  if (plan === null) return labelled(composer, 'paper.handover.plan', sentenceOf(composer, 'paper.plan.none'));
  const next = plan.plan.milestones
    .filter(({ reachedOn }) => reachedOn === null)
    .toSorted((one, other) => one.due.localeCompare(other.due))[0];
  const { totals } = plan.schedule;
  return labelled(composer, 'paper.handover.plan', [
    ...paragraph(planLead(composer, plan)),
    ...(totals.hours.low <= 0
      ? []
      : paragraph(
          sources.cited(
            phrases.text('paper.handover.planDone', { done: phrases.number(totals.hoursDone), total: phrases.hours(totals.hours) }),
            { kind: 'clientsWord' },
          ),
        )),
    ...(next === undefined
      ? []
      : paragraph(
          sources.cited(phrases.text('paper.handover.nextMilestone', { title: next.title, date: phrases.date(next.due) }), {
            kind: 'agreed',
          }),
        )),
  ]);
}

function stepBlocks(composer: Composer, { steps, more }: HandoverContent): Block[] {
  const { phrases, options } = composer;
  if (steps.length === 0) return labelled(composer, 'paper.handover.steps', sentenceOf(composer, 'paper.handover.steps.none'));
  // In large print two more columns would break the dates.
  const isLarge = options.bodySize >= 18;
  const table: Table = {
    kind: 'table',
    showHead: !isLarge,
    rowHeader: 0,
    columns: [
      { header: phrases.text('paper.column.step'), width: { share: 1 }, align: 'left' },
      ...(isLarge
        ? []
        : [
            { header: phrases.text('paper.handover.column.owner'), width: { mm: 26 }, align: 'left' as const },
            { header: phrases.text('paper.column.by'), width: { mm: 24 }, align: 'right' as const },
          ]),
    ],
    rows: steps.map((step) => {
      const [owner, due] = [ownerName(phrases, step), dueWords(phrases, step)];
      return isLarge ? [cell(plain(step.words), [...due, { text: ' · ' }, ...owner])] : [cell(plain(step.words)), cell(owner), cell(due)];
    }),
  };
  return labelled(composer, 'paper.handover.steps', [withMore(composer, table, more.steps)]);
}

function cautionBlocks(composer: Composer, { cautions, more }: HandoverContent): Block[] {
  if (cautions.length === 0) return labelled(composer, 'paper.cautions', sentenceOf(composer, 'paper.handover.cautions.none'));
  const items = cautions.map(
    ({ body, occupation }): Text => [...plain(body), ...(occupation === '' ? [] : [{ text: ` (${occupation})`, tone: 'quiet' as const }])],
  );
  return listed(composer, 'paper.cautions', items, more.cautions);
}

/** The next meeting, which its counselor may have to move, and the days on which the plan is looked at. */
function dateBlocks(composer: Composer, { meeting }: HandoverData): Labelled[] {
  const { phrases, data, sources } = composer;
  const reviews = (data.plan?.schedule.reviews ?? []).filter((day) => day >= data.today);
  const items: Text[] = [
    meeting === null
      ? phrases.text('paper.handover.meeting.none')
      : [...phrases.text('paper.handover.meeting'), { text: phrases.colon }, ...meetingText(phrases, meeting)],
    reviews.length === 0
      ? []
      : sources.cited(phrases.text('paper.handover.reviews', { days: phrases.list(reviews.map(phrases.date)) }), { kind: 'scheduleRule' }),
  ];
  return labelled(composer, 'paper.handover.dates', bullets(items));
}

function documentBlocks(composer: Composer, { documents, more }: HandoverContent): Labelled[] {
  const names = documents.map((name) => plain(name));
  return listed(composer, 'paper.handover.documents', names, more.documents);
}

function listed(composer: Composer, label: PaperHeadingId, items: readonly Text[], more: number): Labelled[] {
  return labelled(composer, label, bullets([...items, ...moreOf(composer, more)]));
}

/** The table with how many more there are as a row of its own, which stands on the page of the row above it. */
function withMore(composer: Composer, table: Table, count: number): Table {
  const rows = moreOf(composer, count).map((more) => table.columns.map((_, index) => cell([], index === 0 ? more : null)));
  return { ...table, rows: [...table.rows, ...rows] };
}

/** How many more there are, in both languages; nothing where there are none. */
function moreOf(composer: Composer, count: number): Text[] {
  if (count === 0) return [];
  const { text, second } = inBoth(composer, ({ phrases }) => phrases.text('paper.handover.more', { count }));
  const quiet = [...text, ...(second === null ? [] : [{ text: ' · ' }, ...second])].map((run): Run => ({ ...run, tone: 'quiet' }));
  return [quiet];
}

/** The disclaimer above the lines for who gives the case and who takes it over, on one page. */
function closing(composer: Composer, content: HandoverContent): Block {
  const hint = composer.phrases.text('paper.handover.signatures.hint');
  return {
    kind: 'together',
    blocks: [...closingWords(composer, content.closing), ...labelled(composer, 'paper.signatures', [signatures(composer)], hint)],
  };
}

function cell(text: Text, detail: Text | null = null): Cell {
  return { kind: 'text', text, detail };
}

/** Wet-ink lines for who gives the case and who takes it over. */
function signatures({ data, phrases }: Composer): Signatures {
  const second = phrases.second('paper.date');
  const date: Text = [...phrases.text('paper.date'), ...(second === null ? [] : [{ text: ' / ' }, ...second])];
  return {
    kind: 'signatures',
    lines: [
      { name: phrases.text('paper.handover.from', { named: data.counselorName === '' ? 'none' : 'some', name: data.counselorName }), date },
      { name: phrases.text('paper.handover.takenOver'), date },
    ],
  };
}
