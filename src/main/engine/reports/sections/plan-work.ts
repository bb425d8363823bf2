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
  const sums = fundingSums(schedule.totals.cost, plan.budget, funding);
  const text = (words: string): Cell => ({ kind: 'text', text: plain(words), detail: null });
  const strong = (words: string): Cell => ({ kind: 'text', text: [{ text: words, weight: 'semibold' }], detail: null });
  const amount = (value: number) => phrases.money(value, currency);
  const sum = (id: FundingState | 'needed' | 'open', value: string): Cell[] => [
    strong(phrases.say('paper.funding.sum', { of: id })),
    text(''),
    text(''),
    { kind: 'text', text: sources.cited([{ text: value, weight: 'semibold' }], { kind: 'planSums' }), detail: null },
  ];
  const rows = funding.map((source): Cell[] => [
    { kind: 'text', text: plain(source.name), detail: phrases.text('paper.funding.kind', { kind: source.kind }) },
    text(phrases.say('paper.funding.state', { state: source.state })),
    text(source.answerBy === null ? '–' : phrases.shortDate(source.answerBy)),
    text(source.amount === null ? phrases.say('paper.notStated') : amount(source.amount)),
  ]);
  const none = phrases.say('paper.notStated');
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
      rows: [
        ...rows,
        sum('needed', isStated ? costWords(composer, sums.needed, currency) : none),
        sum('granted', amount(sums.granted)),
        sum('asked', amount(sums.asked)),
        sum('open', isStated ? amount(sums.open) : none),
      ],
    },
    ...(sums.amountsMissing === 0 ? [] : paragraph(phrases.text('paper.funding.missing', { count: sums.amountsMissing }), 'caption')),
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
          ...sources.cited(plain(entries.join('; ')), { kind: 'clientsWord' }),
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
