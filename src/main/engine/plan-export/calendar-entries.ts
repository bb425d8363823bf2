import type { CalendarPart } from '#shared/contract/plan-export.ts';
import type { PlanAction, PlanSkill } from '#shared/domain/plan/plan.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Translate } from '#shared/locales/translate.ts';
import type { PlanToGo } from './plan-to-go.ts';

/** One event of whole days. */
export interface CalendarEntry {
  /** The same in every file of the plan, so that a calendar changes what it took in before. */
  readonly uid: string;
  readonly part: CalendarPart;
  readonly from: CalendarDate;
  /** The last day. */
  readonly to: CalendarDate;
  readonly title: string;
  /** More about it; null where there is nothing, and with discreet titles. */
  readonly note: string | null;
}

/** What of the plan a calendar shows, in the order of its days: planned skills alone, and of them what has a date. */
export function calendarEntries(toGo: PlanToGo, parts: readonly CalendarPart[], discreet: boolean, say: Translate): CalendarEntry[] {
  const titles = discreet ? discreetTitles(say) : fullTitles(say);
  const of: { readonly [Part in CalendarPart]: () => CalendarEntry[] } = {
    steps: () => stepEntries(toGo, titles),
    reviews: () => reviewEntries(toGo, titles),
    milestones: () => milestoneEntries(toGo, titles),
    skills: () => skillEntries(toGo, titles),
  };
  return parts.flatMap((part) => of[part]()).toSorted((one, other) => one.from.localeCompare(other.from) || one.to.localeCompare(other.to));
}

/** The skills of a plan that are learned by it. */
export function plannedSkills({ plan }: PlanToGo): readonly PlanSkill[] {
  return plan.skills.filter(({ standing }) => standing === 'planned');
}

/** How events are called. */
interface Titles {
  readonly step: (action: PlanAction, skill: PlanSkill) => string;
  readonly review: () => string;
  readonly milestone: (title: string, isReached: boolean) => string;
  readonly skill: (skill: PlanSkill) => string;
  readonly note: (words: string) => string | null;
  readonly words: Translate;
}

function fullTitles(say: Translate): Titles {
  return {
    step: ({ kind, text, doneOn }, { name }) =>
      say(doneOn === null ? 'planExport.title.step' : 'planExport.title.stepDone', {
        kind: say(`plans.actions.kind.${kind}`),
        text,
        skill: name,
      }),
    review: () => say('planExport.title.review'),
    milestone: (title, isReached) => say(isReached ? 'planExport.title.reached' : 'planExport.title.milestone', { title }),
    skill: ({ name }) => say('planExport.title.skill', { skill: name }),
    note: (words) => words,
    words: say,
  };
}

/** What anyone may read who looks over a shoulder. */
function discreetTitles(say: Translate): Titles {
  return {
    step: ({ doneOn }) => say(doneOn === null ? 'planExport.discreet.step' : 'planExport.discreet.stepDone'),
    review: () => say('planExport.discreet.review'),
    milestone: () => say('planExport.discreet.milestone'),
    skill: () => say('planExport.discreet.skill'),
    note: () => null,
    words: say,
  };
}

function stepEntries(toGo: PlanToGo, titles: Titles): CalendarEntry[] {
  return plannedSkills(toGo).flatMap((skill) =>
    skill.actions.flatMap((action): CalendarEntry[] => {
      const { id, due, hours } = action;
      if (due === null) return [];
      const note = hours === null ? null : titles.note(titles.words('planExport.note.hours', { hours }));
      return [{ uid: `step-${id}@waymark`, part: 'steps', from: due, to: due, title: titles.step(action, skill), note }];
    }),
  );
}

function reviewEntries({ plan, schedule }: PlanToGo, titles: Titles): CalendarEntry[] {
  return schedule.reviews.map((day, place) => ({
    uid: `review-${plan.id}-${place + 1}@waymark`,
    part: 'reviews',
    from: day,
    to: day,
    title: titles.review(),
    note: null,
  }));
}

/** A milestone has no id of its own but its place in the order of their days. */
function milestoneEntries({ plan }: PlanToGo, titles: Titles): CalendarEntry[] {
  return plan.milestones.map(({ title, due, reachedOn }, place) => ({
    uid: `milestone-${plan.id}-${place + 1}@waymark`,
    part: 'milestones',
    from: due,
    to: due,
    title: titles.milestone(title, reachedOn !== null),
    note: null,
  }));
}

/** From the first day a skill may begin to the last on which it may end. */
function skillEntries(toGo: PlanToGo, titles: Titles): CalendarEntry[] {
  const times = new Map(toGo.schedule.scheduled.map((scheduled) => [scheduled.id, scheduled]));
  return plannedSkills(toGo).flatMap((skill): CalendarEntry[] => {
    const time = times.get(skill.id);
    if (time === undefined) return [];
    const { start, finish } = time;
    const note = titles.words('planExport.note.finish', { earliest: finish.earliest, latest: finish.latest });
    return [
      {
        uid: `skill-${skill.id}@waymark`,
        part: 'skills',
        from: start.earliest,
        to: finish.latest,
        title: titles.skill(skill),
        note: titles.note(note),
      },
    ];
  });
}
