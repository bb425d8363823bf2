import type { PlanSkillId } from '#shared/domain/ids.ts';
import { budgetState, deadlineState } from '#shared/domain/plan/plan-limits.ts';
import { horizonWeeks } from '#shared/domain/plan/plan-weeks.ts';
import { budgetWaysOut, deadlineWaysOut } from '#shared/domain/plan/ways-out.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import type { Translate } from '#shared/locales/translate.ts';
import type { ComputedPlan } from './plan-json.ts';

/** Something about a plan that a person should know, in a sentence and as the figures behind it. */
export interface PlanWarning {
  readonly code: string;
  readonly message: string;
  /** The skills it is about. */
  readonly skills: readonly PlanSkillId[];
  /** What would mend it, each way alone. */
  readonly waysOut: readonly WayOut[];
}

/** One way out; its figure, date or skills are null where that way does not lead there, and the sentence says so. */
export type WayOut =
  | { readonly way: 'moreHours'; readonly message: string; readonly hoursPerWeek: number | null }
  | { readonly way: 'laterDate'; readonly message: string; readonly deadline: CalendarDate | null }
  | { readonly way: 'fewerItems'; readonly message: string; readonly skills: readonly PlanSkillId[] | null }
  | { readonly way: 'higherBudget'; readonly message: string; readonly budget: number }
  | { readonly way: 'cheaperItem'; readonly message: string; readonly skill: PlanSkillId | null; readonly atMost: number | null };

/** Names in one sentence; `skills` holds all. */
const mostNamed = 5;

export function planWarnings(computed: ComputedPlan, translate: Translate): PlanWarning[] {
  const { plan, ranking, schedule } = computed;
  const names = new Map(plan.skills.map(({ id, name }) => [id, name]));
  const listed = (ids: readonly PlanSkillId[]) => {
    const named = ids.slice(0, mostNamed).map((id) => names.get(id) ?? id);
    const rest = ids.length - named.length;
    return new Intl.ListFormat('en').format(rest === 0 ? named : [...named, translate('cli.plan.more', { count: rest })]);
  };
  const about = (code: string, id: MessageId, skills: readonly PlanSkillId[]): PlanWarning[] =>
    skills.length === 0 ? [] : [{ code, message: translate(id, { skills: listed(skills), count: skills.length }), skills, waysOut: [] }];
  const because = (why: (typeof schedule.later)[number]['why']) => schedule.later.filter((entry) => entry.why === why).map(({ id }) => id);
  const known = new Set(ranking.ranked.map(({ id }) => id));
  const hourless = plan.skills
    .filter(({ id, hours, standing }) => hours === null && standing === 'planned' && known.has(id))
    .map(({ id }) => id);
  return [
    ...about('rateFirst', 'cli.plan.warning.rateFirst', ranking.rateFirst),
    ...about('noHours', 'cli.plan.warning.noHours', hourless),
    ...about('needsLater', 'cli.plan.warning.needsLater', because('needsLater')),
    ...about('noHoursPerWeek', 'cli.plan.warning.noHoursPerWeek', because('noHoursPerWeek')),
    ...about('beyondHorizon', 'cli.plan.warning.beyondHorizon', because('beyondHorizon')),
    ...deadlineWarning(computed, listed, translate),
    ...budgetWarning(computed, listed, translate),
  ];
}

type Listed = (ids: readonly PlanSkillId[]) => string;

function deadlineWarning({ plan, pace, ranking, schedule, deadline }: ComputedPlan, listed: Listed, translate: Translate): PlanWarning[] {
  const told = brokenDeadline({ plan, schedule, deadline }, translate);
  if (told === null || deadline === null) return [];
  const { hoursPerWeek, deadline: later, leave } = deadlineWaysOut(plan, ranking, pace, deadline, schedule);
  const hours = hoursPerWeek === null ? translate('cli.plan.way.noHours') : translate('cli.plan.way.hours', { hours: hoursPerWeek });
  return [
    {
      ...told,
      skills: [],
      waysOut: [
        { way: 'moreHours', message: hours, hoursPerWeek },
        {
          way: 'laterDate',
          message: later === null ? translate('cli.plan.way.noLater') : translate('cli.plan.way.later', { date: later }),
          deadline: later,
        },
        fewerItems(leave, listed, translate),
      ],
    },
  ];
}

/** How the deadline is missed; null: it is not, or there is none. What does not fit into three years misses every day within them. */
function brokenDeadline(
  { plan: { startDate }, schedule: { finish, later }, deadline }: Pick<ComputedPlan, 'plan' | 'schedule' | 'deadline'>,
  translate: Translate,
): Pick<PlanWarning, 'code' | 'message'> | null {
  const state = deadlineState(deadline, finish);
  const endless = later.some(({ why }) => why === 'beyondHorizon');
  if (deadline !== null && endless && deadline < addDays(startDate, horizonWeeks * 7)) {
    return { code: 'deadlineBroken', message: translate('cli.plan.warning.deadlineBeyond', { deadline }) };
  }
  if (state.kind === 'none' || state.kind === 'kept') return null;
  const { kind, ...words } = state;
  return kind === 'broken'
    ? { code: 'deadlineBroken', message: translate('cli.plan.warning.deadlineBroken', words) }
    : { code: 'deadlineAtRisk', message: translate('cli.plan.warning.deadlineAtRisk', words) };
}

/** More hours or a later date bring no money; what does is told instead. */
function budgetWarning({ plan, ranking, schedule: { totals }, budget }: ComputedPlan, listed: Listed, translate: Translate): PlanWarning[] {
  const unstated = plan.skills.filter(({ actions }) => actions.some(({ cost }) => cost === null)).map(({ id }) => id);
  const state = budgetState(budget === null ? null : { amount: budget }, totals.cost);
  if (state.kind === 'noBudget') return [];
  const uncertain: PlanWarning[] =
    unstated.length === 0
      ? []
      : [
          {
            code: 'costsMissing',
            message: translate('cli.plan.warning.costsMissing', { count: unstated.length }),
            skills: unstated,
            waysOut: [],
          },
        ];
  if (state.kind === 'within') return uncertain;
  const ways = budgetWaysOut(plan, ranking, totals.cost, state.over);
  const cheaper =
    ways.cheaper === null
      ? translate('cli.plan.way.noCheaper')
      : translate('cli.plan.way.cheaper', { skill: listed([ways.cheaper.id]), atMost: ways.cheaper.atMost });
  return [
    {
      code: 'budgetBroken',
      message: translate('cli.plan.warning.budgetBroken', { cost: totals.cost, over: state.over, budget: state.budget.amount }),
      skills: [],
      waysOut: [
        { way: 'higherBudget', message: translate('cli.plan.way.budget', { budget: ways.budget }), budget: ways.budget },
        fewerItems(ways.leave, listed, translate),
        { way: 'cheaperItem', message: cheaper, skill: ways.cheaper?.id ?? null, atMost: ways.cheaper?.atMost ?? null },
      ],
    },
    ...uncertain,
  ];
}

function fewerItems(leave: readonly PlanSkillId[] | null, listed: Listed, translate: Translate): WayOut {
  const message = leave === null ? translate('cli.plan.way.noFewer') : translate('cli.plan.way.fewer', { skills: listed(leave) });
  return { way: 'fewerItems', message, skills: leave };
}
