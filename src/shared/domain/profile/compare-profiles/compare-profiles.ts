import { type OccupationProfile, ProfileSection } from '../profile.ts';
import { educationRule, qualificationRule } from './compare-education.ts';
import { byName, compareLists } from './compare-lists.ts';
import { comparePay } from './compare-pay.ts';
import { compareAiEra, compareDimensions, compareFit, compareHeader, compareOutlook } from './compare-sections.ts';
import type { ComparedRow, Comparison, Difference, SectionPair } from './comparison.ts';
import { isDifference, restOf, textRow } from './rows.ts';

/**
 * Sets an imported page and the computed profile of its occupation side by side: sections in page order, a row for what is surely the same
 * thing, and what is to be said of the two. Every passage of both is in one row; neither side is changed, filled in, or converted.
 */
export function compareProfiles(page: OccupationProfile, computed: OccupationProfile): Comparison {
  const sections = ProfileSection.options.flatMap((section) => {
    const inSection = (profile: OccupationProfile) => profile.passages.filter((passage) => passage.section === section);
    const pair = { profiles: { page, computed }, passages: { page: inSection(page), computed: inSection(computed) } };
    const known = rules[section](pair);
    const rows = [...known, ...textRow('other', restOf(pair, known))];
    return rows.length === 0 ? [] : [{ section, rows }];
  });
  const rows = sections.flatMap((section) => section.rows);
  const count = (kind: Difference['kind']): number => rows.filter(({ difference }) => difference.kind === kind).length;
  return {
    sections,
    counts: { differences: rows.filter(isDifference).length, same: count('same'), notComparable: count('notComparable') },
  };
}

type SectionRule = (section: SectionPair) => readonly ComparedRow[];

const sentences: SectionRule = ({ passages }) => textRow('text', passages);

const rules: Readonly<Record<ProfileSection, SectionRule>> = {
  header: compareHeader,
  summary: sentences,
  dimensions: compareDimensions,
  aiEra: compareAiEra,
  skillsToBuild: (section) => {
    const { page, computed } = section.profiles;
    return compareLists(section, { topic: 'skills', key: byName }, { page: page.skillsToBuild, computed: computed.skillsToBuild });
  },
  entryLevel: sentences,
  levelUp: sentences,
  salary: comparePay,
  education: (section) => {
    const { page, computed } = section.profiles;
    return compareLists(section, educationRule, { page: page.education, computed: computed.education });
  },
  qualifications: (section) => {
    const { page, computed } = section.profiles;
    return compareLists(section, qualificationRule, { page: page.qualifications, computed: computed.qualifications });
  },
  immigration: sentences,
  fit: compareFit,
  outlook: compareOutlook,
  faq: sentences,
  sources: sentences,
};
