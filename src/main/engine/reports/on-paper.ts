/** What other papers share with the reports. Loads the PDF libraries: import it only where a paper is made. */
export { limitWords } from './sections/about-me.ts';
export { officialData } from './sections/sources-and-signatures.ts';
export { sourcesBehind } from './sources.ts';
