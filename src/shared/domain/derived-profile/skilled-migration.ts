import type { Occupation } from '../occupation/occupation.ts';
import { type MigrationPathway, migrationPathway } from '../scores/pr-friendliness.ts';

const isSkilled: Readonly<Record<MigrationPathway, boolean | null>> = {
  scheduleA: true,
  advancedDegree: true,
  bachelors: true,
  // At least two years are the line of the EB-3 category, and what a job asks for within these classes lies on both sides of it.
  twoYears: null,
  other: false,
};

/** Whether the typical entry falls under a skilled category of the employment-based rules; null where that depends on the job or is not known. */
export function isSkilledMigration(occupation: Pick<Occupation, 'scheduleA' | 'projection'>): boolean | null {
  const pathway = migrationPathway(occupation);
  return pathway && isSkilled[pathway];
}
