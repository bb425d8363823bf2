export * from './document.ts';
export { FontShelf } from './font-shelf.ts';
export { makePaper, type Paper, type PaperWarning } from './make-paper.ts';
