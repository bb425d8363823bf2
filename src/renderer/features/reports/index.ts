/** Papers: the composer, kept papers, the list of all, and the parts that any paper's screen is made of. */

export { ClientPaperPage } from './ClientPaperPage.tsx';
export { ManyPapersPage } from './ManyPapersPage.tsx';
export { NewPaper } from './NewPaper.tsx';
export { PaperComposer } from './PaperComposer.tsx';
export { PaperDesk } from './PaperDesk.tsx';
export { PaperOptionGroup } from './PaperOptions.tsx';
export { PaperSettingRows, PrintSizeRow, SheetRow } from './PaperSettingRows.tsx';
export { PreviewDesk } from './PreviewDesk.tsx';
export { usePdf } from './pdf-document.ts';
export { ReportListPage } from './ReportListPage.tsx';
export { ReportPage } from './ReportPage.tsx';
export { useComposedPaper } from './use-composed-paper.ts';
export { usePaperPreview } from './use-paper-preview.ts';
export { useRevertible } from './use-revertible.ts';
export { WithheldList } from './WithheldList.tsx';
