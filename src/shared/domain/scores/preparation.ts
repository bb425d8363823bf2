import type { Projection } from '../occupation/occupation.ts';

/** Years after high school that a typical entry education takes, by its code. */
const educationYears: Readonly<Record<number, number>> = { 1: 8, 2: 6, 3: 4, 4: 2, 5: 1, 6: 1, 7: 0, 8: 0 };

/** Years of internship or residency, apprenticeship, long-, moderate- and short-term training on the job, none. */
const trainingYears: Readonly<Record<number, number>> = { 1: 3, 2: 4, 3: 1.5, 4: 0.5, 5: 0.1, 6: 0 };

/** Years of work in a related occupation: five or more is taken as five, less than five as the middle, two and a half. */
const experienceYears: Readonly<Record<Projection['experience'], number>> = { 1: 5, 2: 2.5, 4: 0 };

/** Years of study after high school that a level of education stands for, by its code: 1 doctoral or professional … 8 no formal credential. */
export function studyYears(education: number): number {
  return educationYears[education] ?? 0;
}

/** Years of education, training and experience for typical entry, one after the other, as the projections class them. */
export function preparationYears(projection: Pick<Projection, 'entryEducation' | 'experience' | 'training'>) {
  return {
    education: studyYears(projection.entryEducation),
    training: trainingYears[projection.training] ?? 0,
    experience: experienceYears[projection.experience],
  };
}
