import type { PlanReading } from '#shared/contract/plans.ts';
import { clientsPart } from '#shared/domain/plan/funding.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import type { RankedSkill } from '#shared/domain/plan/ranking.ts';
import { type Block, type Cell, type Labelled, plain, type Table, type Text } from '../../paper/index.ts';
import { bullets, caseText, heading, inBoth, labelled, lead, named, officialData, paragraph, sentenceOf } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { actionOrigins, actionTable } from './checklist.ts';
import { levelCell, milestones } from './plan.ts';
import { timelineBlocks } from './plan-in-time.ts';
import { costOf, costWords, footingOf, placeInPlan, planLead, plannedSkills, reasonOf, totalWords } from './plan-words.ts';
import { doneBlocks, fundingBlocks } from './plan-work.ts';
import { closing, sourceList } from './sources-and-signatures.ts';

/** The skill plan's first part: what comes first and why, when, and what it costs. */
export function orderBlocks(composer: Composer, reading: PlanReading): Block[] {
  const { phrases, sources } = composer;
  const { plan, ranking, schedule } = reading;
  const currency = plan.budget?.currency ?? 'USD';
  const rule = { kind: 'priorityRule', version: ranking.ruleVersion } as const;
  const later = schedule.later.map((one): Text => phrases.text('paper.later', { skill: nameOf(reading, one.id), why: one.why }));
  return [
    heading(composer, 'paper.skillPlan'),
    ...lead(inBoth(composer, (one) => planLead(one, reading))),
    ...timelineBlocks(composer, reading),
    orderTable(composer, reading, currency),
    ...paragraph(
      inARow([sources.cited(phrases.text('paper.order.hint'), rule), ...budgetWords(composer, reading), deadlineWords(composer, reading)]),
      'caption',
    ),
    { kind: 'spacer', mm: 5 },
    ...labelled(composer, 'paper.laterSkills', bullets(later)),
  ];
}

/** The second part: each skill's steps, the if-then line, the obstacle, what is done and shown with boxes for more, and who pays. */
export function stepsBlocks(composer: Composer, reading: PlanReading): Block[] {
  const { phrases } = composer;
  const { schedule } = reading;
  return [
    heading(composer, 'paper.steps'),
    ...lead(inBoth(composer, actionOrigins)),
    ...plannedSkills(reading).flatMap((skill, place) => {
      const promises: Text[] = [
        skill.ifThen === '' ? [] : [...strong(phrases.say('paper.ifThen')), ...caseText(skill.ifThen)],
        skill.obstacle === '' ? [] : [...strong(phrases.say('paper.obstacle')), ...caseText(skill.obstacle)],
        skill.obstacleAnswer === '' ? [] : [...strong(phrases.say('paper.obstacleAnswer')), ...caseText(skill.obstacleAnswer)],
      ];
      const boxes = evidenceBoxes(composer, skill);
      const steps = named(
        caseText(skill.name),
        [
          ...(skill.actions.length === 0
            ? paragraph(phrases.text('paper.steps.none'))
            : [actionTable(composer, skill, reading, place === 0 ? 'full' : 'further')]),
          ...promises.filter((one) => one.length > 0).flatMap((one) => paragraph(one)),
        ],
        plain(reasonOf(composer, reading, skill)),
      );
      const soFar: Block[] = [...doneBlocks(composer, skill), ...(boxes.length === 0 ? [] : [{ kind: 'writingBoxes' as const, boxes }])];
      if (soFar.length === 0) return [steps];
      // A block of its own, so that it may stand on the next page: together they would leave a third of many a page empty.
      const shownSoFar: Labelled = { ...named(phrases.text('paper.doneAndShown'), soFar, plain(skill.name)), rule: 'fine' };
      return [steps, shownSoFar];
    }),
    ...labelled(composer, 'paper.milestones', milestones(composer, reading)),
    ...labelled(
      composer,
      'paper.reviews',
      schedule.reviews.length === 0
        ? []
        : [
            ...paragraph(composer.sources.cited(plain(phrases.list(schedule.reviews.map(phrases.date))), { kind: 'scheduleRule' })),
            ...sentenceOf(composer, 'paper.reviews.hint', {}, 'caption'),
          ],
    ),
    ...fundingBlocks(composer, reading),
    ...sourceList(composer),
    ...officialData(composer, composer.data.behindPlan, composer.options.qrCodes),
    closing(composer),
  ];
}

/** A box for each step that is to show something; none for what is done and has its evidence in the record. */
function evidenceBoxes({ data, phrases }: Composer, skill: PlanSkill): Text[] {
  const isRecorded = data.planWork?.evidence.some(({ skillId }) => skillId === skill.id) === true;
  if (isRecorded && skill.actions.every(({ doneOn }) => doneOn !== null)) return [];
  const shown = skill.actions.filter((action) => action.kind === 'show');
  if (shown.length === 0) return [phrases.text('paper.evidence')];
  return shown.map((action) => phrases.text('paper.evidenceOf', { action: action.text }));
}

/** Sentences one behind the other; those that have nothing to say are left out. */
function inARow(sentences: readonly Text[]): Text {
  return sentences.filter((one) => one.length > 0).flatMap((one, place) => (place === 0 ? one : [{ text: ' ' }, ...one]));
}

function inBold(text: Text): Text {
  return text.map((run) => ({ ...run, weight: 'semibold' }));
}

function strong(text: string): Text {
  return [{ text: `${text} `, weight: 'semibold' }];
}

/** Place, skill with its reason, footing and the parts of its priority, level, hours and cost with their sums. */
function orderTable(composer: Composer, reading: PlanReading, currency: string): Table {
  const { phrases, sources } = composer;
  const { ranking } = reading;
  const estimate = { kind: 'estimate' } as const;
  const placeOf = (id: string) => ranking.ranked.find((one) => one.id === id);
  const strongCell = (text: string): Cell => ({ kind: 'text', text: [{ text, weight: 'semibold' }], detail: null });
  const rows = plannedSkills(reading).map((skill): Cell[] => {
    const ranked = placeOf(skill.id);
    return [
      strongCell(String(placeInPlan(reading, skill.id)?.place ?? '–')),
      { kind: 'text', text: inBold(caseText(skill.name)), detail: plain(whyOf(composer, reading, skill, ranked)) },
      levelCell(composer, skill.levelNow, skill.levelTarget),
      { kind: 'text', text: plain(skill.hours === null ? phrases.say('paper.notStated') : phrases.hours(skill.hours)), detail: null },
      { kind: 'text', text: plain(costWords(composer, costOf(skill), currency)), detail: null },
      strongCell(ranked === undefined ? '–' : phrases.points(ranked.priority)),
    ];
  });
  const totals = totalWords(composer, reading);
  const sum = (text: string | null): Cell =>
    text === null
      ? { kind: 'text', text: phrases.text('paper.notStated'), detail: null }
      : { kind: 'text', text: sources.cited([{ text, weight: 'semibold' }], { kind: 'planSums' }), detail: null };
  const total: Cell[] = [
    strongCell(''),
    strongCell(phrases.say('paper.total')),
    strongCell(''),
    sum(totals.hours),
    sum(totals.cost),
    strongCell(''),
  ];
  return {
    kind: 'table',
    showHead: true,
    rowHeader: 1,
    columns: [
      { header: phrases.both('paper.column.place'), width: { mm: 10 }, align: 'left' },
      { header: phrases.both('paper.column.skillAndWhy'), width: { share: 1 }, align: 'left' },
      { header: sources.cited(phrases.both('paper.column.level'), { kind: 'clientsWord' }), width: { mm: 19 }, align: 'left' },
      { header: sources.cited(phrases.both('paper.column.hours'), estimate), width: { mm: 19 }, align: 'right' },
      { header: sources.cited(phrases.both('paper.column.cost'), estimate), width: { mm: 19 }, align: 'right' },
      {
        header: sources.cited(phrases.both('paper.column.priority'), { kind: 'priorityRule', version: ranking.ruleVersion }),
        width: { mm: 17 },
        align: 'right',
      },
    ],
    rows: rows.length === 0 ? rows : [...rows, total],
  };
}

/** Reason, the client's own move, how near it is to tipping, and the parts as they add up. */
function whyOf(composer: Composer, reading: PlanReading, skill: PlanSkill, ranked: RankedSkill | undefined): string {
  const { phrases } = composer;
  if (ranked === undefined) return reasonOf(composer, reading, skill);
  const reason = skill.clientReason ?? '';
  const places = placeInPlan(reading, skill.id);
  const moved =
    places === null || places.place === places.byRule
      ? ''
      : phrases.say('paper.skill.moved', { computed: places.byRule, reason, hasReason: String(reason !== '') });
  const parts = ranked.parts.flatMap((part) =>
    part.points === null
      ? []
      : [
          phrases.say('paper.part', {
            term: phrases.say(`paper.term.${part.term}`),
            points: phrases.points(part.points),
            outOf: phrases.number(part.outOf),
          }),
        ],
  );
  const gate = ranked.tier === 1 ? phrases.say('paper.skill.gate') : '';
  const waits = skill.notBefore === null ? '' : phrases.say('paper.skill.notBefore', { date: phrases.date(skill.notBefore) });
  return [
    gate,
    reasonOf(composer, reading, skill),
    moved,
    waits,
    footingOf(composer, reading, ranked),
    phrases.say('paper.skill.parts', { parts: parts.join(phrases.comma) }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What the sum leaves out, and how it stands to the budget. */
function budgetWords({ phrases, sources }: Composer, { plan, schedule, othersPay }: PlanReading): Text[] {
  const { totals } = schedule;
  const missing: Text = totals.costsMissing === 0 ? [] : phrases.text('paper.costs.missing', { count: totals.costsMissing });
  const budget: Text =
    plan.budget === null
      ? phrases.text('paper.costs.noBudget')
      : sources.cited(
          phrases.text('paper.costs.budget', {
            budget: phrases.money(plan.budget.amount, plan.budget.currency),
            over: String(clientsPart(totals.cost, othersPay) > plan.budget.amount),
          }),
          { kind: 'clientsWord' },
        );
  return [missing, budget];
}

/** The day by which the client is to be done, and whether the plan's dates keep it. */
function deadlineWords({ phrases, sources }: Composer, { plan, schedule: { finish } }: PlanReading): Text {
  if (plan.deadline === null) return [];
  const isLate = finish !== null && finish.latest > plan.deadline;
  const words = phrases.text('paper.plan.deadline', { date: phrases.date(plan.deadline), late: String(isLate) });
  return sources.cited(words, { kind: 'agreed' });
}

function nameOf({ plan }: PlanReading, id: string): string {
  return plan.skills.find((skill) => skill.id === id)?.name ?? '';
}
