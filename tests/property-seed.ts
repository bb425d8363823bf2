import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a run is red for what changed and for nothing else. New cases are looked for with
 * `WAYMARK_SEED=random npm run test:unit`; a number draws that run again.
 */
const wished = process.env.WAYMARK_SEED;
const seed = wished === undefined || wished === '' ? 20_261_117 : Number(wished);
fc.configureGlobal(wished === 'random' ? {} : { seed });
