import type { EducationStage } from './profile.ts';

/** Words that name one level of education, in the languages of the pages; the first level of a life first. */
const levels = [
  { level: 'secondary', named: /\bhigh school\b|高中|มัธยมศึกษาตอนปลาย/iu },
  { level: 'associate', named: /\bassociate(?:[’']?s)?\s+(?:degree|of)\b|副[學学]士|อนุปริญญา/iu },
  { level: 'bachelor', named: /\bbachelor|(?<!副)[學学]士|ปริญญาตรี/iu },
  { level: 'master', named: /\bmaster[’']?s\b|\bmaster\s+(?:of|degree)\b|碩士|硕士|ปริญญาโท/iu },
  { level: 'doctoral', named: /\bph\.?\s?d\b|\bdoctor(?:al|ate|\s+of)\b|博士|ปริญญาเอก/iu },
] as const;

export type EducationLevel = (typeof levels)[number]['level'];

/** The level that the name of a stage says; null where it says none or more than one: "Bachelor's or master's degree". */
export function educationLevel(stage: string): EducationLevel | null {
  const [found, ...others] = levels.filter(({ named }) => named.test(stage));
  return found === undefined || others.length > 0 ? null : found.level;
}

/**
 * Stages in the order in which one comes to them, which is not always that of the page. Those whose level is known change places among
 * themselves; a training or an award stays where the page has it.
 */
export function inCareerOrder(stages: readonly EducationStage[]): EducationStage[] {
  const placeOf = ({ stage }: EducationStage) => levels.findIndex(({ level }) => level === educationLevel(stage));
  const known = stages.filter((stage) => placeOf(stage) >= 0).toSorted((one, other) => placeOf(one) - placeOf(other));
  return stages.map((stage) => (placeOf(stage) < 0 ? stage : (known.shift() ?? stage)));
}
