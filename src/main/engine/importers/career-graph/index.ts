export { limitMonths, type OldFigures, oldFigures } from './checks/old-figures.ts';
export { type ComparablePage, sharedText, tellingPassages } from './checks/shared-text.ts';
export { type OfficialTitles, officialTitles } from './official-titles.ts';
export type { PageReading } from './read-page.ts';
export { type PagesReading, type ReadPage, readableLines, readPages } from './read-pages.ts';
export { readRequirement } from './sections/requirement.ts';
