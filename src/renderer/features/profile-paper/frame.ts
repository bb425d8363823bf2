/** The way to a profile's paper, for the reader: light, so that reading does not load what draws pages. */
export { usePrintProfile } from './use-print-profile.ts';
