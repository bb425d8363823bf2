/** Papers: the composer, kept papers, and the list of all. */
export { ReportListPage } from './ReportListPage.tsx';
export { ReportPage } from './ReportPage.tsx';
