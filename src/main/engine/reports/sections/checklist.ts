import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';
import { type Block, type Cell, plain, type Table, type Text } from '../../paper/index.ts';
import { caseText, heading, inBoth, labelled, lead, named } from '../../paper-parts/index.ts';
import { type Composer, sentence } from '../composer.ts';
import { costWords, plannedSkills } from './plan-words.ts';
import { agreedText } from './plan-work.ts';

/** Weeks that the hours log has boxes for. */
const LOG_WEEKS = 12;

/** "Checklist": every action with a box to tick, and the hours log. */
export function checklistBlocks(composer: Composer): Block[] {
  const { data } = composer;
  const { plan } = data;
  const skills = plan === null ? [] : plannedSkills(plan).filter((skill) => skill.actions.length > 0);
  if (plan === null || skills.length === 0) return [];
  return [
    heading(composer, 'paper.checklist'),
    ...lead(inBoth(composer, (one) => [...one.phrases.text('paper.checklist.lead'), { text: ' ' }, ...actionOrigins(one)])),
    ...skills.map((skill) =>
      named(caseText(skill.name), [actionTable(composer, skill, plan, 'short')], plain(standing(composer, skill, plan))),
    ),
    ...hoursLog(composer, plan),
  ];
}

function standing({ phrases }: Composer, skill: PlanSkill, { schedule, today }: PlanReading): string {
  const done = skill.actions.filter((action) => action.doneOn !== null).length;
  const start = schedule.scheduled.find((one) => one.id === skill.id)?.start.earliest;
  if (done === 0 && start !== undefined && start > today)
    return phrases.say('paper.checklist.starts', { date: phrases.dayAndMonth(start) });
  return phrases.say('paper.checklist.done', { done, total: skill.actions.length });
}

/** Where the hours, costs and dates of action tables come from. */
export function actionOrigins(composer: Composer): Text {
  const estimates = sentence(composer, 'paper.actions.estimates', {}, { kind: 'estimate' });
  return [...estimates, { text: ' ' }, ...sentence(composer, 'paper.actions.dates', {}, { kind: 'agreed' })];
}

/**
 * A skill's actions; in full with their kind: learn, do, show, check. `further`: in full, below a table whose heads stand in both languages already.
 * Whoever prints it adds `actionOrigins`.
 */
export function actionTable(composer: Composer, skill: PlanSkill, { plan }: PlanReading, detail: 'short' | 'full' | 'further'): Table {
  const { phrases } = composer;
  const currency = plan.budget?.currency ?? 'USD';
  const full = detail !== 'short';
  const head = (id: `paper.column.${'action' | 'kind' | 'hours' | 'cost' | 'by'}`) =>
    detail === 'further' ? phrases.text(id) : phrases.both(id);
  return {
    kind: 'table',
    showHead: true,
    rowHeader: 1,
    columns: [
      { header: [], width: { mm: 7 }, align: 'left' },
      { header: head('paper.column.action'), width: { share: 1 }, align: 'left' },
      ...(full ? [{ header: head('paper.column.kind'), width: { mm: 16 }, align: 'left' as const }] : []),
      { header: head('paper.column.hours'), width: { mm: 12 }, align: 'right' },
      { header: head('paper.column.cost'), width: { mm: 13 }, align: 'right' },
      { header: head('paper.column.by'), width: { mm: 25 }, align: 'right' },
    ],
    rows: skill.actions.map((action): Cell[] => [
      { kind: 'tick', ticked: action.doneOn !== null, spoken: phrases.say(action.doneOn === null ? 'paper.tick.open' : 'paper.tick.done') },
      { kind: 'text', text: caseText(action.text), detail: full ? agreedText(composer, action, plan) : null },
      ...(full ? [{ kind: 'text' as const, text: phrases.text(`paper.action.${action.kind}`), detail: null }] : []),
      { kind: 'text', text: action.hours === null ? phrases.text('paper.notStated') : plain(phrases.number(action.hours)), detail: null },
      { kind: 'text', text: plain(costWords(composer, action.cost, currency)), detail: null },
      {
        kind: 'text',
        text:
          action.doneOn !== null
            ? phrases.text('paper.doneOn', { date: phrases.dayAndMonth(action.doneOn) })
            : action.due === null
              ? phrases.text('paper.noDate')
              : plain(phrases.shortDate(action.due)),
        detail: null,
      },
    ]),
  };
}

/** Boxes for the weeks to come, time off left out; nothing where the hours a week are not stated. */
function hoursLog(composer: Composer, { plan, schedule, today }: PlanReading): Block[] {
  const { phrases } = composer;
  const { hoursPerWeek } = plan;
  if (hoursPerWeek === null) return [];
  const first = monday(today < plan.startDate ? plan.startDate : today);
  const last = schedule.finish?.latest ?? addDays(first, LOG_WEEKS * 7);
  const weeks: CalendarDate[] = [];
  for (let week = first; week <= last && weeks.length < LOG_WEEKS; week = addDays(week, 7)) {
    const sunday = addDays(week, 6);
    if (!plan.pauses.some((pause) => pause.from <= week && pause.to >= sunday)) weeks.push(week);
  }
  if (weeks.length === 0) return [];
  const hours = Math.ceil(hoursPerWeek);
  const boxes: Block = {
    kind: 'figure',
    figure: { kind: 'hoursLog', weeks: weeks.map(phrases.dayAndMonth), hoursPerWeek },
    alt: phrases.say('paper.hoursLog.alt', { weeks: weeks.length, hours }),
    table: null,
  };
  return labelled(composer, 'paper.hoursLog', [boxes], sentence(composer, 'paper.hoursLog.hint', { hours }, { kind: 'clientsWord' }));
}

function monday(date: CalendarDate): CalendarDate {
  return addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
}
