import type { PlanReading } from '#shared/contract/plans.ts';
import { type Block, type Cell, plain, type Table } from '../../paper/index.ts';
import { heading, inBoth, labelled, lead } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { timelineBlocks } from './plan-in-time.ts';
import { costOf, costWords, planLead, plannedSkills, reasonOf } from './plan-words.ts';

/** "Your plan": size and span, the timeline, milestones, and the skills with their levels and places. */
export function planBlocks(composer: Composer): Block[] {
  const { data, phrases } = composer;
  const { plan } = data;
  if (plan === null) return [];
  return [
    heading(composer, 'paper.plan'),
    ...lead(inBoth(composer, (one) => planLead(one, plan))),
    ...timelineBlocks(composer, plan),
    ...labelled(composer, 'paper.milestones', milestones(composer, plan)),
    ...labelled(composer, 'paper.skills', [skillTable(composer, plan)], phrases.both('paper.skills.hint')),
  ];
}

export function milestones({ phrases, sources }: Composer, { plan }: PlanReading): Table[] {
  if (plan.milestones.length === 0) return [];
  return [
    {
      kind: 'table',
      showHead: false,
      rowHeader: null,
      columns: [
        { header: phrases.both('paper.column.step'), width: { mm: 8 }, align: 'left' },
        { header: phrases.both('paper.milestones'), width: { share: 1 }, align: 'left' },
        { header: phrases.both('paper.column.by'), width: { mm: 44 }, align: 'right' },
      ],
      rows: plan.milestones.map((milestone, index) => [
        { kind: 'text', text: [{ text: String(index + 1), weight: 'semibold' }], detail: null },
        { kind: 'text', text: plain(milestone.title), detail: null },
        {
          kind: 'text',
          text: sources.cited(
            plain(
              milestone.reachedOn === null
                ? phrases.shortDate(milestone.due)
                : phrases.say('paper.reached', { date: phrases.shortDate(milestone.reachedOn) }),
            ),
            { kind: 'agreed' },
          ),
          detail: null,
        },
      ]),
    },
  ];
}

function skillTable(composer: Composer, reading: PlanReading): Table {
  const { phrases, sources } = composer;
  const { plan, ranking } = reading;
  const currency = plan.budget?.currency ?? 'USD';
  const estimate = { kind: 'estimate' } as const;
  return {
    kind: 'table',
    showHead: true,
    rowHeader: 0,
    columns: [
      { header: phrases.both('paper.column.skillAndWhy'), width: { share: 1 }, align: 'left' },
      { header: sources.cited(phrases.both('paper.column.level'), { kind: 'clientsWord' }), width: { mm: 22 }, align: 'left' },
      { header: sources.cited(phrases.both('paper.column.hours'), estimate), width: { mm: 19 }, align: 'right' },
      { header: sources.cited(phrases.both('paper.column.cost'), estimate), width: { mm: 18 }, align: 'right' },
      {
        header: sources.cited(phrases.both('paper.column.priority'), { kind: 'priorityRule', version: ranking.ruleVersion }),
        width: { mm: 19 },
        align: 'right',
      },
    ],
    rows: plannedSkills(reading).map((skill): Cell[] => {
      const ranked = ranking.ranked.find((one) => one.id === skill.id);
      return [
        { kind: 'text', text: [{ text: skill.name, weight: 'semibold' }], detail: plain(reasonOf(composer, reading, skill)) },
        levelCell(composer, skill.levelNow, skill.levelTarget),
        { kind: 'text', text: plain(skill.hours === null ? phrases.say('paper.notStated') : phrases.hours(skill.hours)), detail: null },
        { kind: 'text', text: plain(costWords(composer, costOf(skill), currency)), detail: null },
        { kind: 'text', text: plain(ranked === undefined ? '–' : phrases.points(ranked.priority)), detail: null },
      ];
    }),
  };
}

/**
 * Level squares with the words that stand for them; a level nobody has rated is said in words, for empty squares would read as "new to it".
 * Without a target no square is ringed.
 */
export function levelCell({ phrases }: Composer, now: number | null, target: number | null): Cell {
  if (now === null) return { kind: 'text', text: phrases.text('paper.notStated'), detail: null };
  const word = (level: number) => phrases.say('paper.level', { level });
  return {
    kind: 'level',
    now,
    target,
    spoken: phrases.say('paper.level.spoken', { now: word(now), target: target === null ? phrases.say('paper.notStated') : word(target) }),
  };
}
