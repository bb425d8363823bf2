import type { OccupationProfile } from '../profile/profile.ts';
import { type DerivedInput, type DerivedProfile, derivedRule } from './derived-profile.ts';
import { Page } from './page.ts';
import { writeActivities } from './sections/ai-activities.ts';
import { writeVerdict } from './sections/ai-verdict.ts';
import { writeDimensions } from './sections/dimensions.ts';
import { writeEducation } from './sections/education.ts';
import { writeFit } from './sections/fit.ts';
import { writeHeader } from './sections/header.ts';
import { writeImmigration } from './sections/immigration.ts';
import { writeLevelUp } from './sections/level-up.ts';
import { writeOutlook } from './sections/outlook.ts';
import { writeQualifications } from './sections/qualifications.ts';
import { writeQuestions } from './sections/questions.ts';
import { writeSalary } from './sections/salary.ts';
import { writeSources } from './sections/sources.ts';
import { writeSummary } from './sections/summary.ts';
import { writeEntryLevel } from './sections/way-in.ts';
import { openSitting } from './sitting.ts';
import { writeSkills } from './skills-to-build/skills-to-build.ts';

/**
 * An occupation's page from figures, in the project's own words: the sections of an imported page, each by its rule in
 * docs/derived-profile.md. Figures that are missing leave a null or an empty list with a reason; nothing stands in for them. The same input
 * gives the same page.
 */
export function deriveProfile(input: DerivedInput): DerivedProfile {
  const sitting = openSitting(input);
  const page = new Page();
  // In page order, for the passages are numbered as they are written.
  const header = writeHeader(sitting, page);
  const summary = writeSummary(sitting, page);
  const dimensions = writeDimensions(sitting, page);
  const aiEra = { ...writeVerdict(sitting, page), ...writeActivities(sitting, page) };
  const skillsToBuild = writeSkills(sitting, page);
  const entryLevel = writeEntryLevel(sitting, page);
  const levelUp = writeLevelUp(sitting, page);
  const salary = writeSalary(sitting, page);
  const education = writeEducation(sitting, page);
  const qualifications = writeQualifications(sitting, page);
  const immigration = writeImmigration(sitting, page);
  const fit = writeFit(sitting, page);
  const outlook = writeOutlook(sitting, page);
  const faq = writeQuestions(sitting, page);
  const sources = writeSources(sitting, page);
  const profile: OccupationProfile = {
    socCode: input.occupation.code,
    language: { chrome: 'en', body: 'en' },
    ...header,
    summary,
    dimensions,
    aiEra,
    skillsToBuild,
    entryLevel,
    levelUp,
    salary,
    education,
    qualifications,
    immigration,
    fit,
    outlook,
    faq,
    sources,
    passages: page.passages,
  };
  return { rule: derivedRule, profile, figures: page.figures, reasons: page.reasons };
}
