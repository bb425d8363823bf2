/** An imported page and the computed profile of its occupation, side by side. */
export { hasOpenEnd } from './compare-pay.ts';
export { compareProfiles } from './compare-profiles.ts';
export type { ComparedRow, ComparedSection, Comparison, Difference, ProfileSide, Respect, Topic } from './comparison.ts';
export { isDifference } from './rows.ts';
