/** Words written often: the list in the settings, and putting one into a note. */
export { PhraseKeys } from './PhraseKeys.tsx';
export { PhraseMenu } from './PhraseMenu.tsx';
export { PhrasesSection } from './PhrasesSection.tsx';
export { putIn } from './put-in.ts';
