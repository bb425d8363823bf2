/** The consent register: its section and its line on the client's page, and what the screens of papers ask it with. */
export { ConsentLine } from './ConsentLine.tsx';
export { ConsentNotice } from './ConsentNotice.tsx';
export { ConsentSection } from './ConsentSection.tsx';
export { useAskConsent } from './use-ask-consent.ts';
export { useOpenRegister } from './use-open-register.ts';
