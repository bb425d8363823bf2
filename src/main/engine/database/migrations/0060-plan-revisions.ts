import type { Migration } from './migration.ts';

/** Skills and steps of a plan are written from several windows: a change made on an older state of one must not be written over a newer one. */
export const planRevisions: Migration = {
  version: 60,
  name: 'plan-revisions',
  sql: `
ALTER TABLE plan_skill ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE plan_action ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
`,
};
