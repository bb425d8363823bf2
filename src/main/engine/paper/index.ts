export * from './document.ts';
export { FontShelf } from './font-shelf.ts';
export { makePaper, type Paper, type PaperWarning, setPaper } from './make-paper.ts';
export { publicAddress } from './public-address.ts';
