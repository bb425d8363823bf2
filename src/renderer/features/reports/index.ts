/** Papers: the composer, kept papers, the list of all, and the parts that any paper's screen is made of. */
export { ManyPapersPage } from './ManyPapersPage.tsx';
export { NewPaper } from './NewPaper.tsx';
export { PaperComposer } from './PaperComposer.tsx';
export { PaperDesk } from './PaperDesk.tsx';
export { PaperOptionGroup, PaperOptions } from './PaperOptions.tsx';
export { PaperSettingRows } from './PaperSettingRows.tsx';
export { usePdf } from './pdf-document.ts';
export { ReportListPage } from './ReportListPage.tsx';
export { ReportPage } from './ReportPage.tsx';
export { usePaperOutput } from './use-paper-output.ts';
export { usePaperPreview } from './use-paper-preview.ts';
export { WithheldList } from './WithheldList.tsx';
