import type { Migration } from './migration.ts';

/**
 * Occupations, clients, annotations, sessions, plans, papers and the audit trail. Tables with a search index have an explicit `row` number:
 * VACUUM, which makes the backups, may renumber implicit ones.
 */
export const foundation: Migration = {
  version: 10,
  name: 'foundation',
  sql: `
CREATE TABLE setting (name TEXT PRIMARY KEY, value_json TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
  id TEXT PRIMARY KEY,
  soc_code TEXT NOT NULL,
  source TEXT NOT NULL,
  current_version_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (source, soc_code)
) STRICT;

CREATE TABLE profile_version (
  id TEXT PRIMARY KEY,
  profile_id TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  raw_hash TEXT NOT NULL,
  raw BLOB NOT NULL,
  file_name TEXT NOT NULL,
  profile_json TEXT NOT NULL,
  questions_json TEXT NOT NULL,
  unplaced_json TEXT NOT NULL,
  warnings_json TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  UNIQUE (profile_id, number),
  UNIQUE (profile_id, raw_hash)
) STRICT;

CREATE TABLE profile_item (
  row INTEGER PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES profile_version (id) ON DELETE CASCADE,
  item_id TEXT NOT NULL,
  section TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  UNIQUE (version_id, item_id)
) STRICT;
CREATE INDEX profile_item_by_hash ON profile_item (text_hash);

CREATE TABLE client (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  situation TEXT NOT NULL,
  languages_json TEXT NOT NULL,
  reading_level TEXT NOT NULL CHECK (reading_level IN ('plain', 'standard')),
  large_print INTEGER NOT NULL CHECK (large_print IN (0, 1)),
  safe_contact TEXT NOT NULL,
  hours_per_week REAL,
  budget_amount INTEGER,
  budget_currency TEXT,
  status TEXT NOT NULL CHECK (status IN ('active', 'paused', 'closed')),
  revision INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX client_by_update ON client (updated_at DESC);

CREATE TABLE shortlist (
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  profile_id TEXT NOT NULL REFERENCES profile (id),
  standing TEXT NOT NULL CHECK (standing IN ('idea', 'exploring', 'target', 'backup', 'dropped')),
  added_at TEXT NOT NULL,
  PRIMARY KEY (client_id, profile_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX shortlist_by_profile ON shortlist (profile_id);

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  aim TEXT NOT NULL,
  format TEXT NOT NULL CHECK (format IN ('free', 'soap', 'dap')),
  note TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  UNIQUE (client_id, number)
) STRICT;

CREATE TABLE session_jotter (
  session_id TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE annotation (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  profile_id TEXT NOT NULL REFERENCES profile (id),
  version_id TEXT NOT NULL REFERENCES profile_version (id),
  session_id TEXT REFERENCES session (id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('question', 'strength', 'concern', 'action')),
  visibility TEXT NOT NULL DEFAULT 'private' CHECK (visibility IN ('private', 'case', 'report')),
  body TEXT NOT NULL,
  item_id TEXT NOT NULL,
  item_hash TEXT NOT NULL,
  quote_exact TEXT NOT NULL,
  quote_prefix TEXT NOT NULL,
  quote_suffix TEXT NOT NULL,
  position_start INTEGER NOT NULL,
  position_end INTEGER NOT NULL,
  anchor_state TEXT NOT NULL CHECK (anchor_state IN ('exact', 'moved', 'fuzzy', 'orphan')),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX annotation_by_client ON annotation (client_id, profile_id);
CREATE INDEX annotation_by_profile ON annotation (profile_id);

CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  title TEXT NOT NULL,
  start_date TEXT NOT NULL,
  hours_per_week REAL,
  pauses_json TEXT NOT NULL,
  budget_amount INTEGER,
  budget_currency TEXT,
  deadline TEXT,
  agreed_on TEXT,
  updated_at TEXT NOT NULL,
  UNIQUE (client_id, number)
) STRICT;

CREATE TABLE plan_target (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  profile_id TEXT NOT NULL REFERENCES profile (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (plan_id, profile_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_milestone (
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  due TEXT NOT NULL,
  reached_on TEXT,
  PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_skill (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('planned', 'suggested')),
  level_now INTEGER CHECK (level_now BETWEEN 0 AND 4),
  level_target INTEGER CHECK (level_target BETWEEN 0 AND 4),
  importance INTEGER CHECK (importance BETWEEN 1 AND 5),
  interest INTEGER CHECK (interest BETWEEN 1 AND 5),
  hours_low REAL,
  hours_high REAL,
  hours_done REAL NOT NULL DEFAULT 0,
  gate INTEGER NOT NULL DEFAULT 0 CHECK (gate IN (0, 1)),
  client_rank INTEGER,
  client_reason TEXT,
  if_then TEXT NOT NULL DEFAULT '',
  obstacle TEXT NOT NULL DEFAULT '',
  obstacle_answer TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX plan_skill_by_plan ON plan_skill (plan_id, position);

CREATE TABLE plan_skill_source (
  skill_id TEXT NOT NULL REFERENCES plan_skill (id) ON DELETE CASCADE,
  profile_id TEXT NOT NULL REFERENCES profile (id),
  soc_code TEXT NOT NULL,
  item_id TEXT NOT NULL,
  name TEXT NOT NULL,
  example TEXT,
  PRIMARY KEY (skill_id, profile_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_skill_need (
  skill_id TEXT NOT NULL REFERENCES plan_skill (id) ON DELETE CASCADE,
  needs_skill_id TEXT NOT NULL REFERENCES plan_skill (id) ON DELETE CASCADE,
  PRIMARY KEY (skill_id, needs_skill_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_action (
  id TEXT PRIMARY KEY,
  skill_id TEXT NOT NULL REFERENCES plan_skill (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('learn', 'do', 'show', 'check')),
  text TEXT NOT NULL,
  hours REAL,
  cost INTEGER,
  due TEXT,
  done_on TEXT
) STRICT;
CREATE INDEX plan_action_by_skill ON plan_action (skill_id, position);

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  file_name TEXT NOT NULL,
  options_json TEXT NOT NULL,
  pages INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  file BLOB NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX report_by_client ON report (client_id, created_at DESC);

CREATE TABLE audit_event (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  action TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL
) STRICT;
CREATE INDEX audit_event_by_time ON audit_event (at DESC);

CREATE VIRTUAL TABLE profile_search USING fts5 (version_id UNINDEXED, item_id UNINDEXED, section UNINDEXED, text, tokenize = 'trigram');
CREATE VIRTUAL TABLE client_search USING fts5 (client_id UNINDEXED, text, tokenize = 'trigram');
CREATE VIRTUAL TABLE annotation_search USING fts5 (annotation_id UNINDEXED, text, tokenize = 'trigram');

CREATE TRIGGER profile_item_search_insert AFTER INSERT ON profile_item BEGIN
  INSERT INTO profile_search (rowid, version_id, item_id, section, text) VALUES (new.row, new.version_id, new.item_id, new.section, new.text);
END;
CREATE TRIGGER profile_item_search_delete AFTER DELETE ON profile_item BEGIN
  DELETE FROM profile_search WHERE rowid = old.row;
END;
CREATE TRIGGER client_search_insert AFTER INSERT ON client BEGIN
  INSERT INTO client_search (rowid, client_id, text) VALUES (new.row, new.id, new.name || char(10) || new.reference || char(10) || new.situation);
END;
CREATE TRIGGER client_search_update AFTER UPDATE ON client BEGIN
  UPDATE client_search SET text = new.name || char(10) || new.reference || char(10) || new.situation WHERE rowid = new.row;
END;
CREATE TRIGGER client_search_delete AFTER DELETE ON client BEGIN
  DELETE FROM client_search WHERE rowid = old.row;
END;
CREATE TRIGGER annotation_search_insert AFTER INSERT ON annotation BEGIN
  INSERT INTO annotation_search (rowid, annotation_id, text) VALUES (new.row, new.id, new.body);
END;
CREATE TRIGGER annotation_search_update AFTER UPDATE ON annotation BEGIN
  UPDATE annotation_search SET text = new.body WHERE rowid = new.row;
END;
CREATE TRIGGER annotation_search_delete AFTER DELETE ON annotation BEGIN
  DELETE FROM annotation_search WHERE rowid = old.row;
END;
`,
};
