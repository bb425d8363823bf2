/** What of the sessions stands in the frame, on every screen: the session that runs, and the contact note. Kept apart from the screens. */
export { ContactNoteProvider, useContactNote } from './contact-note.tsx';
export { RunningSession } from './RunningSession.tsx';
