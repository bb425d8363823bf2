import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import type { OccupationProfile, ProfileSection } from '#shared/domain/profile/profile.ts';

/** Parts every page of the site has; one that gave nothing is said aloud, for it may have been lost in copying. */
export function missingSections(profile: OccupationProfile): Extract<ImportWarning, { kind: 'missingSection' }>[] {
  const isThere: Readonly<Record<ProfileSection, boolean>> = {
    header: profile.overall !== null,
    summary: profile.summary !== null,
    dimensions: profile.passages.some((passage) => passage.section === 'dimensions'),
    aiEra: profile.aiEra.text !== null || profile.aiEra.takeOver.length > 0 || profile.aiEra.products.length > 0,
    skillsToBuild: profile.skillsToBuild.length > 0,
    entryLevel: profile.entryLevel !== null,
    levelUp: profile.levelUp !== null,
    salary: profile.salary.tiers.length > 0,
    education: profile.education.length > 0,
    qualifications: profile.qualifications.length > 0,
    immigration: profile.immigration.statement !== null || profile.immigration.visas.length > 0,
    fit: profile.fit.suits.length > 0 || profile.fit.doesNotSuit.length > 0,
    outlook: profile.outlook.paragraphs.length > 0,
    faq: profile.faq.length > 0,
    sources: profile.sources !== null,
  };
  return Object.entries(isThere).flatMap(([section, there]) =>
    there ? [] : [{ kind: 'missingSection' as const, socCode: profile.socCode, section }],
  );
}
