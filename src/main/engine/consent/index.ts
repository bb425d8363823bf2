export { clientsWithConsent } from './clients-with-consent.ts';
export { consentHandlers } from './handlers.ts';
export { requireConsent } from './require-consent.ts';
export { readConsents } from './store.ts';
