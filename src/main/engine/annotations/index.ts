export { annotationsHandlers } from './handlers.ts';
export { exportFile } from './web-annotation/export-file.ts';
export { importFile, previewFile } from './web-annotation/import-file.ts';
