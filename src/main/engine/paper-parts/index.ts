/** What the papers of several features are worded and composed with. Loads the PDF libraries: import it only where a paper is made. */
export {
  beside,
  bullets,
  type Cite,
  heading,
  type InBoth,
  inBoth,
  labelled,
  lead,
  leadOf,
  named,
  type PaperWords,
  type ProfileWords,
  paragraph,
  type SaidValues,
  sentenceOf,
} from './blocks.ts';
export { check, checksOfPaper } from './checks.ts';
export { excerpt } from './excerpt.ts';
export { figureTable } from './figure-table.ts';
export { foldForClient } from './fold-profile.ts';
export { itemIdOf } from './item-id.ts';
export { limitWords } from './limit-words.ts';
export { linked, qrCodesOf } from './links.ts';
export { markBlock, printedMarks } from './mark-block.ts';
export { createMark, type Mark, type MarkOnPaper } from './marks.ts';
export { type NoteOnPaper, noteBlock } from './notes.ts';
export { NumberedSources } from './numbered-sources.ts';
export { letterheadOf, ownDisclaimer, ownTagline, standingTagline, taglineBlocks } from './office.ts';
export { officialData, sourcesBehind, sourcesOf } from './official-data.ts';
export { caseText, pageText } from './page-text.ts';
export { contradictions, orMore, payFigure, payLevel, payUnit } from './pay.ts';
export { createPhrases, type Phrases } from './phrases.ts';
export { educationTable, nameWithLength, productTable, qualificationTable, stageYears, visaTable } from './profile-tables.ts';
export { scoresFigure } from './scores-figure.ts';
export { settingOf } from './setting.ts';
export { statementText } from './statements.ts';
export { unofficialTitle } from './unofficial-title.ts';
export { verdictText, verdictWords } from './verdict-words.ts';
