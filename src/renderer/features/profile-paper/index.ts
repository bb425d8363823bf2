/** One profile on paper. The way there is in `frame.ts`. */
export { ProfilePaperPage } from './ProfilePaperPage.tsx';
