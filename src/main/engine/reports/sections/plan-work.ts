import type { PlanReading } from '#shared/contract/plans.ts';
import type { Evidence } from '#shared/domain/plan/evidence.ts';
import { type FundingState, fundingSums } from '#shared/domain/plan/funding.ts';
import { sumHours } from '#shared/domain/plan/hours-log.ts';
import type { PlanAction, PlanSkill, SkillPlan } from '#shared/domain/plan/plan.ts';
import { type Block, type Cell, plain, type Text } from '../../paper/index.ts';
import { bullets, labelled, paragraph } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { costWords, totalWords } from './plan-words.ts';

/** Entries of one skill's hours log that are printed one by one; the earlier ones stand there as their sum. */
const ENTRIES = 12;

/**
 * "Costs and funding": who pays and how far the asking is, with what is needed, granted and still open. The notes on a source are for the case
 * and are not printed.
 */
export function fundingBlocks(composer: Composer, reading: PlanReading): Block[] {
  const { data, phrases, sources } = composer;
  const funding = data.planWork?.funding ?? [];
  if (funding.length === 0) return [];
  const { plan, schedule } = reading;
  const currency = plan.budget?.currency ?? 'USD';
  const isStated = totalWords(composer, reading).cost !== null;
  const summed = fundingSums(schedule.totals.cost, plan.budget, funding);
  const text = (words: string): Cell => ({ kind: 'text', text: plain(words), detail: null });
  const amount = (value: number) => phrases.money(value, currency);
  const none = phrases.say('paper.notStated');
  const sums: [FundingState | 'needed' | 'open', string][] = [
    ['needed', isStated ? costWords(composer, summed.needed, currency) : none],
    ['granted', amount(summed.granted)],
    ['asked', amount(summed.asked)],
    ['open', isStated ? amount(summed.open) : none],
  ];
  const rows = funding.map((source): Cell[] => [
    { kind: 'text', text: plain(source.name), detail: phrases.text('paper.funding.kind', { kind: source.kind }) },
    text(phrases.say('paper.funding.state', { state: source.state })),
    text(source.answerBy === null ? '–' : phrases.shortDate(source.answerBy)),
    text(source.amount === null ? phrases.say('paper.notStated') : amount(source.amount)),
  ]);
  return labelled(composer, 'paper.funding', [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        { header: sources.cited(phrases.both('paper.column.funding'), { kind: 'clientsWord' }), width: { share: 1 }, align: 'left' },
        { header: phrases.both('paper.column.state'), width: { mm: 24 }, align: 'left' },
        { header: phrases.both('paper.column.answerBy'), width: { mm: 34 }, align: 'left' },
        { header: phrases.both('paper.column.amount'), width: { mm: 28 }, align: 'right' },
      ],
      rows,
    },
    {
      kind: 'table',
      showHead: true,
      rowHeader: null,
      columns: sums.map(([of], place) => ({
        header: phrases.both('paper.funding.sum', { of }),
        width: { share: 1 },
        align: place === 0 ? ('left' as const) : ('right' as const),
      })),
      rows: [
        sums.map(
          ([, value]): Cell => ({
            kind: 'text',
            text: sources.cited([{ text: value, weight: 'semibold' }], { kind: 'planSums' }),
            detail: null,
          }),
        ),
      ],
    },
    ...(summed.amountsMissing === 0 ? [] : paragraph(phrases.text('paper.funding.missing', { count: summed.amountsMissing }), 'caption')),
  ]);
}

/** What is done and shown of one skill so far: its hours log and its evidence, before the boxes for what is written by hand. */
export function doneBlocks(composer: Composer, skill: PlanSkill): Block[] {
  const { data, phrases, sources } = composer;
  const hours = (data.planWork?.hours ?? []).filter(({ skillId }) => skillId === skill.id);
  const evidence = (data.planWork?.evidence ?? []).filter(({ skillId }) => skillId === skill.id);
  const dated = hours.filter(({ day }) => day !== null).slice(0, ENTRIES);
  const rest = sumHours(hours.filter((entry) => !dated.includes(entry)));
  const entries = [
    ...(rest === 0 ? [] : [phrases.say('paper.hoursKept.before', { hours: phrases.number(rest) })]),
    ...dated.toReversed().map(({ day, hours: amount, words }) =>
      phrases.say('paper.hoursKept.entry', {
        day: day === null ? '' : phrases.dayAndMonth(day),
        hours: phrases.number(amount),
        words: words === '' ? 'none' : words,
      }),
    ),
  ];
  const log: Text =
    hours.length === 0
      ? []
      : [
          { text: `${phrases.say('paper.hoursKept')} `, weight: 'semibold' },
          ...sources.cited(plain(entries.join(phrases.semicolon)), { kind: 'clientsWord' }),
        ];
  const shown: Text = evidence.length === 0 ? [] : [{ text: phrases.say('paper.evidenceSoFar'), weight: 'semibold' }];
  return [...paragraph(log), ...paragraph(shown), ...bullets(evidence.map((piece) => evidenceText(composer, piece)))];
}

/** What it shows, when, the level it supports, and who checked it. The file it may point to stays with the case. */
function evidenceText({ phrases }: Composer, { shows, day, level, checked }: Evidence): Text {
  return phrases.text('paper.evidenceEntry', {
    shows,
    day: phrases.date(day),
    level: level === null ? 'none' : phrases.say('paper.level', { level }),
    by: checked === null ? 'none' : checked.by,
    on: checked === null ? '' : phrases.date(checked.on),
  });
}

/**
 * Who does a step where that is not the client, and when it was agreed where that is not the day of the whole plan, which the sources name; null:
 * neither is to be said.
 */
export function agreedText(
  { phrases }: Composer,
  { owner, ownerName, agreedOn }: PlanAction,
  plan: Pick<SkillPlan, 'agreedOn'>,
): Text | null {
  const who =
    owner === 'client'
      ? []
      : [phrases.say('paper.step.by', { owner: owner === 'other' && ownerName !== '' ? 'named' : owner, name: ownerName })];
  const when =
    agreedOn === null || agreedOn === plan.agreedOn ? [] : [phrases.say('paper.step.agreed', { date: phrases.shortDate(agreedOn) })];
  return who.length + when.length === 0 ? null : plain([...who, ...when].join(', '));
}
