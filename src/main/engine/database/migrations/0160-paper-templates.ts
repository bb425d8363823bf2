import type { Migration } from './migration.ts';

/**
 * The office's own forms. A version is kept with the first paper that is made of it, for good: it is of no client, and stays when the form or the
 * client goes.
 */
export const paperTemplates: Migration = {
  version: 160,
  name: 'paper-templates',
  sql: `
CREATE TABLE paper_template (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  content_json TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE paper_template_version (
  template_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  content_json TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  PRIMARY KEY (template_id, version)
) STRICT;
CREATE TRIGGER paper_template_version_stays BEFORE UPDATE ON paper_template_version BEGIN
  SELECT RAISE (ABORT, 'a version of a form does not change');
END;
`,
};
