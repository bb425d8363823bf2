export { PlainWordsDialog } from './PlainWordsDialog.tsx';
export { ReadingMeter } from './ReadingMeter.tsx';
