/** Follow-ups: a client's own, a session's, those due today, and all of them. */
export { ClientFollowUps } from './ClientFollowUps.tsx';
export { DueFollowUps } from './DueFollowUps.tsx';
export { DueWords, ownerWords } from './DueWords.tsx';
export { FollowUpsPage } from './FollowUpsPage.tsx';
export { SessionFollowUps } from './SessionFollowUps.tsx';
