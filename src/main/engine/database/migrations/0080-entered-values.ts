import type { Migration } from './migration.ts';

/** What a counselor enters by hand of an occupation for one client: a score that its source does not state, or a value by a criterion of the client's own. */
export const enteredValues: Migration = {
  version: 80,
  name: 'entered-values',
  sql: `
CREATE TABLE entered_value (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  profile_id TEXT NOT NULL REFERENCES profile (id),
  criterion TEXT NOT NULL,
  name TEXT NOT NULL,
  value REAL NOT NULL CHECK (value BETWEEN 0 AND 10),
  source TEXT NOT NULL,
  entered_on TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL,
  UNIQUE (client_id, profile_id, criterion)
) STRICT;
CREATE INDEX entered_value_by_profile ON entered_value (profile_id);
`,
};
