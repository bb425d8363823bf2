/** One profile on paper. */
export { ProfilePaperPage } from './ProfilePaperPage.tsx';
