/** Where kept papers are on their way: what lists of them show and filter by. */
export { type KeptPaperRow, keptPaperRows, type PaperFilter } from './kept-paper-rows.ts';
export { PaperFilterBar } from './PaperFilterBar.tsx';
export { PaperStandingMark } from './PaperStandingMark.tsx';
