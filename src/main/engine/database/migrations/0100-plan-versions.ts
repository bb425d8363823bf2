import type { Migration } from './migration.ts';

/** Plans as they were kept, for good; and what the office keeps of plans for reuse, which belongs to no client. */
export const planVersions: Migration = {
  version: 100,
  name: 'plan-versions',
  sql: `
CREATE TABLE plan_version (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  kept_at TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('kept', 'agreed', 'printed', 'before')),
  words TEXT NOT NULL,
  state_json TEXT NOT NULL,
  UNIQUE (plan_id, number)
) STRICT;
CREATE TRIGGER plan_version_stays BEFORE UPDATE ON plan_version BEGIN
  SELECT RAISE (ABORT, 'a version of a plan does not change');
END;

CREATE TABLE plan_template (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  currency TEXT NOT NULL,
  skills_json TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL
) STRICT;
`,
};
