import type { Migration } from './migration.ts';

/** Names of a plan's skills that look alike and were said to be two, so that nobody is asked again. */
export const namesApart: Migration = {
  version: 140,
  name: 'names-apart',
  sql: `
CREATE TABLE plan_names_apart (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  pair_key TEXT NOT NULL,
  one_name TEXT NOT NULL,
  other_name TEXT NOT NULL,
  PRIMARY KEY (plan_id, pair_key)
) STRICT, WITHOUT ROWID;
`,
};
