/** The session screen, and starting a session from anywhere a client is shown. */

export { useContactNote } from './contact-note.tsx';
export { SessionPage } from './SessionPage.tsx';
export { sessionMinutes } from './session-times.ts';
export { type StartingSession, useStartSession } from './use-start-session.ts';
export { useTellProfileOpened } from './use-tell-profile-opened.ts';
export { sessionName } from './words.ts';
