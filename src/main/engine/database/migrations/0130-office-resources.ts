import type { Migration } from './migration.ts';

/**
 * What the office can point its clients to. A step of a plan may say which resource it came from; that is no reference the tables keep, since the
 * step with its own words and figures stays when the office gives the resource up, and knows it again when Undo brings it back.
 */
export const officeResources: Migration = {
  version: 130,
  name: 'office-resources',
  sql: `
CREATE TABLE office_resource (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  provider TEXT NOT NULL DEFAULT '',
  hours_low REAL,
  hours_high REAL,
  cost_amount INTEGER,
  cost_currency TEXT,
  languages_json TEXT NOT NULL DEFAULT '[]',
  place_kind TEXT,
  place TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  skills_json TEXT NOT NULL DEFAULT '[]',
  note TEXT NOT NULL DEFAULT '',
  checked_on TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL,
  CHECK ((hours_low IS NULL) = (hours_high IS NULL)),
  CHECK ((cost_currency IS NULL) = (ifnull(cost_amount, 0) = 0))
) STRICT;
ALTER TABLE plan_action ADD COLUMN resource_id TEXT;
`,
};
