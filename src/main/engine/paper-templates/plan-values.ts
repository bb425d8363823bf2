import type { PlanReading } from '#shared/contract/plans.ts';
import type { FormRow, FormValue, FormValues } from '#shared/domain/paper-template/form-values.ts';
import { fundingSums } from '#shared/domain/plan/funding.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import type { PlanWork } from '#shared/domain/plan/plan-work.ts';
import { cost, day, level, money, number, ownerOf, term, words } from './values.ts';

type PlanField = Extract<keyof FormValues['fields'], `plan.${string}`>;

/** What a form says of the plan in its text; without a plan nothing is stated. What nobody has stated is not summed up as zero. */
export function planFields(reading: PlanReading | null, work: PlanWork | null): Readonly<Record<PlanField, FormValue | null>> {
  const plan = reading?.plan;
  const { finish = null, totals = null } = reading?.schedule ?? {};
  const currency = plan?.budget?.currency ?? 'USD';
  const stated = plannedSkills(reading).some(({ actions }) => actions.some(({ cost }) => cost !== null));
  const granted = fundingSums(totals?.cost ?? 0, plan?.budget ?? null, work?.funding ?? []).granted;
  return {
    'plan.title': words(plan?.title),
    'plan.start': day(plan?.startDate),
    'plan.finish': finish === null ? null : { kind: 'span', from: finish.earliest, to: finish.latest },
    'plan.deadline': day(plan?.deadline),
    'plan.agreed': day(plan?.agreedOn),
    'plan.hoursPerWeek': number(plan?.hoursPerWeek),
    'plan.hours': totals === null || totals.hours.high <= 0 ? null : { kind: 'hours', ...totals.hours },
    'plan.hoursDone': number(totals?.hoursDone),
    'plan.cost': totals === null || !stated ? null : money(totals.cost, currency),
    'plan.budget': plan?.budget ? money(plan.budget.amount, currency) : null,
    'plan.granted': (work?.funding ?? []).some(({ state, amount }) => state === 'granted' && amount !== null)
      ? money(granted, currency)
      : null,
  };
}

type PlanList = Exclude<keyof FormValues['lists'], 'shortlist' | 'agreed'>;

/** The plan's lists; without a plan they are empty. The notes on funding are for the case and are not read. */
export function planLists(reading: PlanReading | null, work: PlanWork | null): Readonly<Record<PlanList, readonly FormRow[]>> {
  const skills = plannedSkills(reading);
  const currency = reading?.plan.budget?.currency ?? 'USD';
  const steps = skills.flatMap((skill) => skill.actions.map((step) => ({ skill, step })));
  const nameOf = (id: string) => words(reading?.plan.skills.find((skill) => skill.id === id)?.name);
  return {
    skills: skills.map((skill) => {
      const dates = reading?.schedule.scheduled.find(({ id }) => id === skill.id);
      return {
        skill: words(skill.name),
        levelNow: level(skill.levelNow),
        levelTarget: level(skill.levelTarget),
        hours: skill.hours === null ? null : { kind: 'hours', ...skill.hours },
        hoursDone: number(skill.hoursDone),
        cost: costOf(skill, currency),
        start: day(dates?.start.earliest),
        finish: day(dates?.finish.latest),
        required: skill.gate ? term('required') : words('–'),
      };
    }),
    steps: steps.map(({ skill, step }) => ({
      tick: { kind: 'tick', ticked: step.doneOn !== null },
      step: words(step.text),
      skill: words(skill.name),
      kind: term(step.kind),
      owner: ownerOf(step),
      agreed: day(step.agreedOn),
      due: day(step.due),
      done: day(step.doneOn),
      hours: number(step.hours),
      cost: cost(step.cost, currency),
    })),
    costs: steps
      .filter(({ step }) => step.cost !== 0)
      .map(({ skill, step }) => ({ item: words(step.text), skill: words(skill.name), cost: cost(step.cost, currency) })),
    funding: (work?.funding ?? []).map(({ name, kind, amount, state, answerBy }) => ({
      source: words(name),
      whose: term(kind === 'other' ? 'otherMoney' : kind),
      amount: amount === null ? null : money(amount, currency),
      state: term(state),
      answerBy: day(answerBy),
    })),
    milestones: (reading?.plan.milestones ?? []).map(({ title, due, reachedOn }) => ({
      milestone: words(title),
      due: day(due),
      reached: day(reachedOn),
    })),
    reviews: (reading?.schedule.reviews ?? []).map((review) => ({ review: day(review) })),
    evidence: (work?.evidence ?? []).map((piece) => ({
      evidence: words(piece.shows),
      skill: nameOf(piece.skillId),
      day: day(piece.day),
      level: level(piece.level),
      checkedBy: words(piece.checked?.by),
      checkedOn: day(piece.checked?.on),
    })),
  };
}

/** Planned skills in the order of their ranks; those without one after them, as they stand in the plan. */
function plannedSkills(reading: PlanReading | null): readonly PlanSkill[] {
  const ranks = new Map(reading?.ranking.ranked.map(({ id, rank }) => [id, rank]));
  const planned = (reading?.plan.skills ?? []).filter(({ standing }) => standing === 'planned');
  return planned.toSorted((one, other) => (ranks.get(one.id) ?? planned.length + 1) - (ranks.get(other.id) ?? planned.length + 1));
}

function costOf({ actions }: PlanSkill, currency: string): FormValue | null {
  const stated = actions.flatMap((action) => (action.cost === null ? [] : [action.cost]));
  return stated.length === 0
    ? null
    : cost(
        stated.reduce((sum, one) => sum + one, 0),
        currency,
      );
}
