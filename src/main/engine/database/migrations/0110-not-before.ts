import type { Migration } from './migration.ts';

/** The day for which a skill of a plan waits, as it is set by moving its bar on the timeline. */
export const notBefore: Migration = {
  version: 110,
  name: 'not-before',
  sql: 'ALTER TABLE plan_skill ADD COLUMN not_before TEXT;',
};
