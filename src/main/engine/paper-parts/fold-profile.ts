import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import type { MarkOnPaper } from './marks.ts';

/**
 * The profile as a client's paper prints it: without what the counselor marked as not for this client. Rows and list entries are left out;
 * of running text the passage gives way to `leftOut`, so that nobody takes the rest for the whole. Scores stay: a profile has all nine.
 */
export function foldProfile(profile: OccupationProfile, marks: readonly MarkOnPaper[], leftOut: string): OccupationProfile {
  const folds = marks.filter((mark) => mark.kind === 'notForClient');
  if (folds.length === 0) return profile;
  const folded = new Set<string>(folds.map((mark) => mark.itemId));
  const rows = <Row extends { readonly id: string }>(all: readonly Row[]): Row[] => all.filter((row) => !folded.has(row.id));
  function words<Words extends string | null>(id: string, text: Words): Words | string {
    if (text === null) return text;
    return folds
      .filter((mark) => mark.itemId === id)
      .reduce<string>(
        (rest, mark) => (!mark.isWhole && rest.includes(mark.quote) ? rest.replace(mark.quote, () => leftOut) : leftOut),
        text,
      );
  }
  const { aiEra, salary, immigration, fit, outlook } = profile;
  return {
    ...profile,
    summary: words('summary', profile.summary),
    entryLevel: words('entryLevel', profile.entryLevel),
    levelUp: words('levelUp', profile.levelUp),
    sources: words('sources', profile.sources),
    aiEra: {
      verdict: aiEra.verdict !== null && folded.has('aiEra.verdict') ? { ...aiEra.verdict, word: leftOut } : aiEra.verdict,
      text: words('aiEra.text', aiEra.text),
      products: rows(aiEra.products),
      takeOver: rows(aiEra.takeOver),
      augment: rows(aiEra.augment),
      moat: rows(aiEra.moat),
    },
    skillsToBuild: rows(profile.skillsToBuild),
    salary: { ...salary, tiers: rows(salary.tiers) },
    education: rows(profile.education),
    qualifications: rows(profile.qualifications),
    immigration: { statement: words('immigration.statement', immigration.statement), visas: rows(immigration.visas) },
    fit: { suits: rows(fit.suits), doesNotSuit: rows(fit.doesNotSuit) },
    outlook: {
      paragraphs: outlook.paragraphs.map((one) => ({ ...one, text: words(one.id, one.text) })),
      growthAreas: rows(outlook.growthAreas),
    },
    faq: rows(profile.faq),
  };
}
