/** The session screen, and starting a session from anywhere a client is shown. */
export { sessionMinutes } from './session-minutes.ts';
export { SessionPage } from './SessionPage.tsx';
export { useStartSession } from './use-start-session.ts';
