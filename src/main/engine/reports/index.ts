export { readMarks } from './case-marks.ts';
export { countWithheldNotes, readNotes } from './case-notes.ts';
export { check } from './check.ts';
export { fileNameOf } from './file-name.ts';
export { reportsHandlers } from './handlers.ts';
export { keepPaper } from './keep-paper.ts';
export { pdf } from './pdf.ts';
export type { OccupationOnPaper } from './report-data.ts';
