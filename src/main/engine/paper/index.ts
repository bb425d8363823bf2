export * from './document.ts';
export { makePaper, type Paper } from './make-paper.ts';
export type { PaperWarning } from './text.ts';
