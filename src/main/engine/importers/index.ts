export {
  type OfficialTitles,
  officialTitles,
  type PageReading,
  type PagesReading,
  type ReadPage,
  readableLines,
  readPages,
  readRequirement,
} from './career-graph/index.ts';
