import type { PlanReading } from '#shared/contract/plans.ts';
import type { RankedSkill } from '#shared/domain/plan/ranking.ts';
import { type Block, type Cell, plain, type Table, type Text } from '../../paper/index.ts';
import { bullets, type Composer, heading, labelled, named, paragraph } from '../composer.ts';
import { actionTable } from './checklist.ts';
import { levelCell, milestones, timelineBlocks } from './plan.ts';
import { costOf, costWords, footingOf, planLead, plannedSkills, reasonOf } from './plan-words.ts';

/** The skill plan's first part: what comes first and why, when, and what it costs. */
export function orderBlocks(composer: Composer, reading: PlanReading): Block[] {
  const { phrases, sources } = composer;
  const { plan, ranking, schedule } = reading;
  const currency = plan.budget?.currency ?? 'USD';
  const rule = { kind: 'priorityRule', version: ranking.ruleVersion } as const;
  const later = schedule.later.map((one): Text => phrases.text('paper.later', { skill: nameOf(reading, one.id), why: one.why }));
  return [
    heading(composer, 'paper.skillPlan'),
    { kind: 'lead', text: planLead(composer, reading).lead },
    ...timelineBlocks(composer, reading),
    ...labelled(composer, 'paper.order', [orderTable(composer, reading)], sources.cited(phrases.text('paper.order.hint'), rule)),
    ...labelled(
      composer,
      'paper.rateFirst',
      bullets(ranking.rateFirst.map((id) => plain(nameOf(reading, id)))),
      phrases.text('paper.rateFirst.hint'),
    ),
    ...labelled(composer, 'paper.strengths', bullets(ranking.strengths.map((id) => plain(nameOf(reading, id))))),
    ...labelled(composer, 'paper.laterSkills', bullets(later)),
    ...labelled(composer, 'paper.milestones', milestones(composer, reading)),
    ...labelled(composer, 'paper.costs', costs(composer, reading, currency)),
  ];
}

/** The second part: each skill's steps, the if-then line, the obstacle, and boxes for evidence. */
export function stepsBlocks(composer: Composer, reading: PlanReading): Block[] {
  const { phrases } = composer;
  const { schedule } = reading;
  return [
    heading(composer, 'paper.steps'),
    { kind: 'lead', text: phrases.text('paper.steps.lead') },
    ...plannedSkills(reading).map((skill) => {
      const promises: Text[] = [
        skill.ifThen === '' ? [] : [...strong(phrases.say('paper.ifThen')), { text: skill.ifThen }],
        skill.obstacle === '' ? [] : [...strong(phrases.say('paper.obstacle')), { text: skill.obstacle }],
        skill.obstacleAnswer === '' ? [] : [...strong(phrases.say('paper.obstacleAnswer')), { text: skill.obstacleAnswer }],
      ];
      const shown = skill.actions.filter((action) => action.kind === 'show');
      const boxes = (
        shown.length === 0
          ? [phrases.say('paper.evidence')]
          : shown.map((action) => phrases.say('paper.evidenceOf', { action: action.text }))
      ).map((text) => plain(text));
      return named(
        plain(skill.name),
        [
          ...(skill.actions.length === 0 ? paragraph(phrases.text('paper.steps.none')) : [actionTable(composer, skill, reading)]),
          ...promises.filter((one) => one.length > 0).flatMap((one) => paragraph(one)),
          { kind: 'writingBoxes', boxes },
        ],
        plain(reasonOf(composer, reading, skill)),
      );
    }),
    ...labelled(
      composer,
      'paper.reviews',
      bullets(schedule.reviews.map((date) => plain(phrases.date(date)))),
      phrases.text('paper.reviews.hint'),
    ),
  ];
}

function strong(text: string): Text {
  return [{ text: `${text} `, weight: 'semibold' }];
}

/** Place, skill with its reason and footing, level, and the parts of the priority as they add up. */
function orderTable(composer: Composer, reading: PlanReading): Table {
  const { phrases, sources } = composer;
  const { plan, ranking } = reading;
  return {
    kind: 'table',
    showHead: true,
    rowHeader: 1,
    columns: [
      { header: phrases.text('paper.column.place'), width: { mm: 11 }, align: 'left' },
      { header: phrases.text('paper.column.skillAndWhy'), width: { share: 1 }, align: 'left' },
      { header: sources.cited(phrases.text('paper.column.level'), { kind: 'clientsWord' }), width: { mm: 22 }, align: 'left' },
      {
        header: sources.cited(phrases.text('paper.column.priority'), { kind: 'priorityRule', version: ranking.ruleVersion }),
        width: { mm: 38 },
        align: 'right',
      },
    ],
    rows: [...ranking.ranked]
      .sort((a, b) => a.rank - b.rank)
      .flatMap((ranked): Cell[][] => {
        const skill = plan.skills.find((one) => one.id === ranked.id);
        if (skill === undefined) return [];
        const moved =
          ranked.rank === ranked.computedRank
            ? ''
            : phrases.say('paper.skill.moved', {
                computed: ranked.computedRank,
                reason: skill.clientReason ?? '',
                hasReason: String((skill.clientReason ?? '') !== ''),
              });
        const why = [
          ranked.tier === 1 ? phrases.say('paper.skill.gate') : '',
          reasonOf(composer, reading, skill),
          moved,
          footingOf(composer, reading, ranked),
        ]
          .filter((part) => part !== '')
          .join(' ');
        return [
          [
            { kind: 'text', text: [{ text: String(ranked.rank), weight: 'semibold' }], detail: null },
            { kind: 'text', text: [{ text: skill.name, weight: 'semibold' }], detail: plain(why) },
            levelCell(composer, skill.levelNow, skill.levelTarget),
            {
              kind: 'text',
              text: [{ text: phrases.number(Math.round(ranked.priority)), weight: 'semibold' }],
              detail: partsOf(composer, ranked),
            },
          ],
        ];
      }),
  };
}

function partsOf({ phrases }: Composer, ranked: RankedSkill): Text {
  const parts = ranked.parts.flatMap((part) =>
    part.points === null
      ? []
      : [
          phrases.say('paper.part', {
            term: phrases.say(`paper.term.${part.term}`),
            points: phrases.number(part.points),
            outOf: phrases.number(part.outOf),
          }),
        ],
  );
  return plain(parts.join(', '));
}

function costs(composer: Composer, reading: PlanReading, currency: string): Block[] {
  const { phrases, sources } = composer;
  const { plan, schedule } = reading;
  const { totals } = schedule;
  const rows = plannedSkills(reading).map((skill): Cell[] => [
    { kind: 'text', text: plain(skill.name), detail: null },
    { kind: 'text', text: plain(skill.hours === null ? phrases.say('paper.notStated') : phrases.hours(skill.hours)), detail: null },
    { kind: 'text', text: plain(costWords(composer, costOf(skill), currency)), detail: null },
  ]);
  if (rows.length === 0) return [];
  const sum = (text: string): Cell => ({ kind: 'text', text: [{ text, weight: 'semibold' }], detail: null });
  const table: Table = {
    kind: 'table',
    showHead: true,
    rowHeader: 0,
    columns: [
      { header: phrases.text('paper.column.skill'), width: { share: 1 }, align: 'left' },
      { header: sources.cited(phrases.text('paper.column.hours'), { kind: 'estimate' }), width: { mm: 26 }, align: 'right' },
      { header: sources.cited(phrases.text('paper.column.cost'), { kind: 'estimate' }), width: { mm: 26 }, align: 'right' },
    ],
    rows: [...rows, [sum(phrases.say('paper.total')), sum(phrases.hours(totals.hours)), sum(phrases.money(totals.cost, currency))]],
  };
  const missing: Text = totals.costsMissing === 0 ? [] : phrases.text('paper.costs.missing', { count: totals.costsMissing });
  const budget: Text =
    plan.budget === null
      ? phrases.text('paper.costs.noBudget')
      : sources.cited(
          phrases.text('paper.costs.budget', {
            budget: phrases.money(plan.budget.amount, plan.budget.currency),
            over: String(totals.cost > plan.budget.amount),
          }),
          { kind: 'clientsWord' },
        );
  return [table, ...paragraph([...missing, ...(missing.length > 0 ? [{ text: ' ' }] : []), ...budget], 'caption')];
}

function nameOf({ plan }: PlanReading, id: string): string {
  return plan.skills.find((skill) => skill.id === id)?.name ?? '';
}
