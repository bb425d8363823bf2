import type { PlanAction } from './plan.ts';

/** What is wrong with the days of a step, taken together; each has its sentence at the field and as a refusal. */
export type StepDateProblem = 'dueBeforeAgreed' | 'doneBeforeAgreed';

/** A step is agreed before it is due or done. Days that nobody stated are not held against others; null: nothing is wrong. */
export function stepDateProblem({ agreedOn, due, doneOn }: Pick<PlanAction, 'agreedOn' | 'due' | 'doneOn'>): StepDateProblem | null {
  if (agreedOn === null) return null;
  if (due !== null && due < agreedOn) return 'dueBeforeAgreed';
  return doneOn !== null && doneOn < agreedOn ? 'doneBeforeAgreed' : null;
}
