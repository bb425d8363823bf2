/** Comparing two to four occupations for one client. */
export { ComparePage } from './ComparePage.tsx';
export { CompareSelected } from './CompareSelected.tsx';
export { CompareStartPage } from './CompareStartPage.tsx';
