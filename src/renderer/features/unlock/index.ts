export { isReady, NewPassphraseFields, noPassphrase } from './NewPassphraseFields.tsx';
export { UnlockPage } from './UnlockPage.tsx';
