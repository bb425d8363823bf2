/** The session screen, and starting a session from anywhere a client is shown. */

export { SessionPage } from './SessionPage.tsx';
export { sessionMinutes } from './session-minutes.ts';
export { type StartingSession, useStartSession } from './use-start-session.ts';
