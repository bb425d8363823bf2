import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import type { ScheduledSkill } from '#shared/domain/plan/schedule.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { type Block, plain, type Text, type TimelineFigure } from '../../paper/index.ts';
import { figureTable, paragraph } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { plannedSkills } from './plan-words.ts';

/** A skill as it stands in the plan's time. */
interface Span {
  readonly skill: PlanSkill;
  readonly scheduled: ScheduledSkill;
  readonly isFinished: boolean;
  /** The day it was finished, where the steps or the hours log say it. */
  readonly finishedOn: CalendarDate | null;
}

/** The plan over time, in the order of the plan's table, with the sentence that explains the signs drawn; nothing when nothing is scheduled. */
export function timelineBlocks(composer: Composer, reading: PlanReading): Block[] {
  const { options, phrases, sources } = composer;
  const { plan, today } = reading;
  const spans = spansOf(composer, reading);
  if (spans.length === 0) return [];
  const figure: TimelineFigure = {
    kind: 'timeline',
    bars: spans.map((span) => barOf(composer, span)),
    milestones: plan.milestones.map((milestone, index) => ({
      id: String(index),
      due: milestone.due,
      reached: milestone.reachedOn !== null,
    })),
    pauses: plan.pauses,
    today,
    words: {
      milestones: phrases.text('paper.milestones'),
      today: phrases.dayAndMonth(today),
      months: phrases.shortMonths(),
      yearsAhead: phrases.yearsAhead,
    },
  };
  const cited = (text: Text) => sources.cited(text, { kind: 'scheduleRule' }, { kind: 'estimate' }, { kind: 'clientsWord' });
  const table = figureTable(
    [
      phrases.both('paper.column.skill'),
      phrases.both('paper.column.start'),
      cited(phrases.both('paper.column.end')),
      phrases.both('paper.column.hours'),
    ],
    spans.map((span) => [
      plain(span.skill.name),
      phrases.shortDate(startOf(span)),
      endWords(composer, span, phrases.shortDate),
      noteOf(composer, span),
    ]),
  );
  return [
    { kind: 'figure', figure, alt: phrases.say('paper.timeline.alt', { bars: spoken(composer, reading, spans) }), table },
    ...(options.plain ? [] : paragraph(cited(phrases.text('paper.timeline.legend')), 'caption')),
    { kind: 'spacer', mm: 5 },
  ];
}

function spansOf({ data }: Composer, reading: PlanReading): Span[] {
  return plannedSkills(reading).flatMap((skill) => {
    const scheduled = reading.schedule.scheduled.find(({ id }) => id === skill.id);
    if (scheduled === undefined) return [];
    const isFinished = skill.hoursDone >= scheduled.hours.low && skill.actions.every(({ doneOn }) => doneOn !== null);
    const logged = (data.planWork?.hours ?? []).flatMap(({ skillId, day }) => (skillId === skill.id && day !== null ? [day] : []));
    const days = [...skill.actions.flatMap(({ doneOn }) => doneOn ?? []), ...logged].toSorted();
    return [{ skill, scheduled, isFinished, finishedOn: isFinished ? (days.at(-1) ?? null) : null }];
  });
}

/** A finished skill ends on the day it was finished: no later end is left of it. */
function barOf(composer: Composer, span: Span): TimelineFigure['bars'][number] {
  const { skill, scheduled, finishedOn } = span;
  const total = scheduled.hours.low;
  return {
    id: scheduled.id,
    start: startOf(span),
    finish: finishedOn === null ? scheduled.finish : { earliest: finishedOn, latest: finishedOn },
    done: total <= 0 ? 0 : skill.hoursDone / total,
    label: plain(skill.name),
    note: noteOf(composer, span),
  };
}

function startOf({ scheduled, finishedOn }: Span): CalendarDate {
  const { earliest } = scheduled.start;
  return finishedOn !== null && finishedOn < earliest ? finishedOn : earliest;
}

function noteOf({ phrases }: Composer, { skill, scheduled, isFinished }: Span): string {
  return isFinished
    ? phrases.say('paper.done')
    : phrases.say('paper.hoursOf', { done: phrases.number(skill.hoursDone), total: phrases.hours(scheduled.hours) });
}

/** The day it was finished, or from the earliest to the latest end; "not stated" where it is done and nobody wrote down the day. */
function endWords({ phrases }: Composer, { scheduled, isFinished, finishedOn }: Span, date: (day: CalendarDate) => string): string {
  if (isFinished) return finishedOn === null ? phrases.say('paper.notStated') : date(finishedOn);
  const { earliest, latest } = scheduled.finish;
  return earliest === latest ? date(latest) : phrases.say('paper.timeline.between', { earliest: date(earliest), latest: date(latest) });
}

/** All that the picture shows, sentence by sentence: bars, milestones, time off. */
function spoken(composer: Composer, { plan }: PlanReading, spans: readonly Span[]): string {
  const { phrases } = composer;
  const bars = spans.map((span) =>
    phrases.say('paper.timeline.bar', {
      skill: span.skill.name,
      start: phrases.date(startOf(span)),
      finish: endWords(composer, span, phrases.date),
      note: noteOf(composer, span),
    }),
  );
  const milestones = plan.milestones.map(({ title, due, reachedOn }) =>
    phrases.say('paper.timeline.milestone', {
      title,
      date: reachedOn === null ? phrases.date(due) : phrases.say('paper.reached', { date: phrases.date(reachedOn) }),
    }),
  );
  const pauses = plan.pauses.map(({ from, to }) => phrases.say('paper.timeline.pause', { from: phrases.date(from), to: phrases.date(to) }));
  return [...bars, ...milestones, ...pauses].join(' ');
}
