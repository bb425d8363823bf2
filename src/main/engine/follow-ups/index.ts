export { followUpsHandlers } from './handlers.ts';
export { insertFollowUp, readFollowUps, readFollowUpsOfSession } from './store.ts';
