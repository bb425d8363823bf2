import { hasOpenEnd } from '#shared/domain/profile/compare-profiles/index.ts';
import type { SalaryTier, Statement } from '#shared/domain/profile/profile.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { type Block, charactersOf, type KeyFigures, plain, type Table, type Text } from '../../paper/index.ts';
import {
  bullets,
  caseText,
  excerpt,
  heading,
  itemIdOf,
  labelled,
  leadOf,
  orMore,
  pageText,
  paragraph,
  sentenceOf,
  verdictWords,
} from '../../paper-parts/index.ts';
import { type Composer, sentence } from '../composer.ts';
import { type OccupationOfClient, type OccupationOnPaper, originOf, titleOf } from '../report-data.ts';
import { dueWords, ownerWords } from '../short-papers/step-words.ts';
import { planSoFarWords } from './plan-words.ts';

/** The summary is one page, and in large print no longer than it must be: no list on it is longer than this. */
const POINTS = { 10: 4, 12: 3, 18: 2, 24: 1 } as const;
/** Steps that stand on the summary, and on the take-away sheet. */
const STEPS = 3;
/** A note's first characters on the summary; the whole of it stands among the notes. */
const NOTE = 160;

/** "On one page": findings, what speaks for it, what to watch, the next steps, the plan so far. */
export function summaryBlocks(composer: Composer): Block[] {
  const { chosen } = composer.data;
  return [
    heading(composer, summaryTitle(composer.options)),
    ...summaryLead(composer),
    ...labelled(composer, 'paper.findings', chosen === null ? [] : [findings(composer, chosen)]),
    ...labelled(composer, 'paper.speaksFor', bullets(speaksFor(composer))),
    ...labelled(composer, 'paper.toWatch', bullets(toWatch(composer))),
    ...labelled(composer, 'paper.nextSteps', nextSteps(composer)),
    ...labelled(composer, 'paper.planSoFar', planSoFar(composer)),
  ];
}

/** In large print it takes more than the one page that its usual title names. */
export function summaryTitle({ bodySize }: Pick<Composer['options'], 'bodySize'>): 'paper.summary' | 'paper.summary.short' {
  return bodySize >= 18 ? 'paper.summary.short' : 'paper.summary';
}

/** How near the client is to a choice, and what stands below: nothing is promised that is not there. */
function summaryLead({ data, ...composer }: Composer): Block[] {
  const { chosen, notes, openSteps, others } = data;
  const isNoted = notes.some(({ kind }) => kind === 'strength' || kind === 'concern');
  const holds = isNoted ? (openSteps.length > 0 ? 'both' : 'notes') : openSteps.length > 0 ? 'steps' : 'none';
  if (chosen === null) return leadOf(composer, 'paper.summary.leadWithout', { holds, hasTarget: String(others.some(isTarget)) });
  const { profile, standing } = chosen;
  return leadOf(composer, 'paper.summary.lead', {
    occupation: titleOf(profile),
    origin: originOf(chosen),
    standing: standing ?? 'none',
    holds,
  });
}

function isTarget({ standing }: OccupationOfClient): boolean {
  return standing === 'target';
}

function findings(composer: Composer, chosen: OccupationOnPaper): KeyFigures {
  const { phrases, sources, mark } = composer;
  const { profile } = chosen;
  const page = { kind: 'profile', occupation: chosen } as const;
  const notStated = phrases.text('paper.notStated');
  const tier = profile.salary.tiers.find((one) => one.level === 'middle') ?? profile.salary.tiers[0];
  const verdict = verdictWords(phrases, profile, chosen.computed !== null);
  const origin = originOf(chosen);
  return {
    kind: 'keyFigures',
    items: [
      {
        value: profile.overall === null ? notStated : plain(phrases.points(profile.overall)),
        unit: profile.overall === null ? [] : sources.cited(phrases.text('paper.ofTen'), page),
        name: phrases.both('paper.finding.overall'),
        detail: mark(
          profile,
          itemIdOf('overall'),
          profile.dimensions.every((one) => one.value === null)
            ? phrases.text('paper.finding.overallAlone', { origin })
            : phrases.text('paper.finding.overallOfNine', { origin, section: sectionNamed(composer) }),
        ),
      },
      {
        value: tier === undefined ? notStated : plain(orMore(composer, phrases.shortMoneyRange(tier.range), hasOpenEnd(tier.text))),
        unit: tier === undefined ? [] : sources.cited(plain(phrases.perPeriod(profile.salary.period)), page),
        name: tier === undefined ? phrases.both('paper.finding.pay') : phrases.both('paper.finding.payAt', { level: tier.level }),
        detail: tier === undefined ? [] : payDetail(composer, chosen, tier),
      },
      {
        value: verdict?.word ?? notStated,
        unit:
          verdict === null
            ? []
            : sources.cited(
                [
                  ...(verdict.gloss === null ? [] : [...verdict.gloss, { text: phrases.comma }]),
                  ...phrases.text(chosen.computed === null ? 'paper.finding.pageWord' : 'profilePaper.byRule'),
                ],
                page,
              ),
        name: phrases.both('paper.finding.ai'),
        detail: sentence(
          composer,
          'paper.finding.aiTasks',
          { taken: profile.aiEra.takeOver.length, helped: profile.aiEra.augment.length, origin },
          page,
        ),
      },
    ],
  };
}

/** The section that a finding points at; "none" where it is not printed. */
function sectionNamed({ options, phrases }: Composer): string {
  return options.sections.includes('scores') ? phrases.say('paper.scores') : 'none';
}

function payDetail(composer: Composer, { profile, warnings }: OccupationOnPaper, tier: SalaryTier): Text {
  const { phrases, mark } = composer;
  const years =
    tier.years === null
      ? ''
      : tier.years.to === null
        ? phrases.say('paper.yearsOn', { from: tier.years.from })
        : phrases.say('paper.years', { from: tier.years.from, to: tier.years.to });
  const doubted = warnings.some((warning) => warning.kind === 'contradiction' && warning.topic === `${tier.level}Pay`);
  const parts: Text[] = [
    plain(years),
    mark(profile, tier.id, tier.note === null ? [] : pageText(tier.note, profile.language.chrome)),
    doubted ? phrases.text('paper.finding.payDoubted', { section: sectionNamed(composer) }) : [],
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [{ text: `${phrases.stop} ` }, ...part]));
}

/** The counselor's strengths first, then whom the page says the work suits. */
function speaksFor(composer: Composer): Text[] {
  const { data } = composer;
  const strengths = data.notes.filter((note) => note.kind === 'strength').map((note) => caseText(excerpt(note.body, NOTE)));
  const suits = (data.chosen?.profile.fit.suits ?? []).map((one) => fromPage(composer, 'paper.pageSuits', one));
  return [...strengths, ...suits].slice(0, POINTS[composer.options.bodySize]);
}

/** Concerns, what the page requires, and whom it does not suit. */
function toWatch(composer: Composer): Text[] {
  const { data, phrases, sources, mark } = composer;
  const concerns = data.notes.filter((note) => note.kind === 'concern').map((note) => caseText(excerpt(note.body, NOTE)));
  const { chosen } = data;
  if (chosen === null) return concerns.slice(0, POINTS[composer.options.bodySize]);
  const { profile } = chosen;
  const page = { kind: 'profile', occupation: chosen } as const;
  const required = profile.qualifications
    .filter((one) => one.required === true)
    .map((one) =>
      sources.cited(
        [
          ...phrases.text('paper.pageRequires', { origin: originOf(chosen) }),
          ...mark(profile, one.id, pageText(one.name, profile.language.chrome)),
        ],
        page,
      ),
    );
  const topics = chosen.warnings.flatMap((one) => (one.kind === 'contradiction' ? [phrases.say('paper.topic', { topic: one.topic })] : []));
  const named = { topics: phrases.list(topics), count: topics.length };
  const doubts = topics.length === 0 ? [] : [sentence(composer, 'paper.pageContradicts', named, page)];
  const against = profile.fit.doesNotSuit.map((one) => fromPage(composer, 'paper.pageDoesNotSuit', one));
  return [...concerns, ...required.slice(0, 1), ...doubts, ...against].slice(0, POINTS[composer.options.bodySize]);
}

function fromPage({ data, phrases, sources, mark }: Composer, id: 'paper.pageSuits' | 'paper.pageDoesNotSuit', one: Statement): Text {
  if (data.chosen === null) return [];
  const { profile } = data.chosen;
  return sources.cited(
    [
      ...phrases.text(id, { origin: originOf(data.chosen) }),
      { text: ' ' },
      ...mark(profile, one.id, pageText(one.text, profile.language.chrome)),
    ],
    {
      kind: 'profile',
      occupation: data.chosen,
    },
  );
}

/** What is agreed and comes first, as on the take-away sheet, with who does it where that is somebody else. */
function nextSteps({ data, phrases, sources }: Composer): Table[] {
  const steps = data.openSteps.slice(0, STEPS);
  if (steps.length === 0) return [];
  return [
    {
      kind: 'table',
      showHead: false,
      rowHeader: null,
      columns: [
        { header: phrases.both('paper.column.step'), width: { mm: 8 }, align: 'left' },
        { header: phrases.both('paper.column.action'), width: { share: 1 }, align: 'left' },
        { header: phrases.both('paper.column.by'), width: { mm: 32 }, align: 'right' },
      ],
      rows: steps.map((step, index) => [
        { kind: 'text', text: [{ text: String(index + 1), weight: 'semibold' }], detail: null },
        { kind: 'text', text: caseText(step.words), detail: step.owner === 'client' ? null : ownerWords(phrases, step) },
        {
          kind: 'text',
          text:
            step.due === null ? dueWords(phrases, step) : sources.cited(medium(dueOn(phrases, step.due, data.today)), { kind: 'agreed' }),
          detail: null,
        },
      ]),
    },
  ];
}

/** By when; of a day that has passed it is said that the step was due. */
function dueOn(phrases: Composer['phrases'], due: CalendarDate, today: CalendarDate): Text {
  const date = phrases.shortDate(due);
  return due < today ? phrases.text('paper.nextSteps.wasDue', { date }) : plain(date);
}

function medium(text: Text): Text {
  return text.map((run) => ({ ...run, weight: 'medium' }));
}

function planSoFar(composer: Composer): Block[] {
  const { data } = composer;
  if (data.plan === null) return sentenceOf(composer, 'paper.plan.none');
  const { totals } = data.plan.schedule;
  const words = planSoFarWords(composer, data.plan);
  if (totals.hours.high <= 0) return paragraph(words);
  return [
    {
      kind: 'figure',
      figure: { kind: 'progress', done: totals.hoursDone, due: totals.hoursDue, total: totals.hours.low },
      alt: charactersOf(words.filter((run) => run.reference !== true)),
      table: 'below',
    },
    ...paragraph(words, 'caption'),
  ];
}
