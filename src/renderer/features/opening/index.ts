/** The opening of a session: what became of the case since the last one. */
export { OpeningPage } from './OpeningPage.tsx';
export { OpeningSummary } from './OpeningSummary.tsx';
