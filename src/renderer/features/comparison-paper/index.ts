/** Two to four occupations of one client side by side on paper. */
export { ComparisonPaperPage } from './ComparisonPaperPage.tsx';
