import type { Migration } from './migration.ts';

/**
 * The case around the profile: intake, consent, assessments, appointments, follow-ups, session notes that lock, marks on the source, attachments
 * and the history of changes. Tables that reference `session` stay as they are, so its `format` is exchanged column by column: dropping the
 * table would take the jotters with it. A signed note is closed to every change, Undo included, by the file itself.
 * Searched texts end in two empty lines, so that their last characters begin a trigram as the others do (engine/search/newest-that-fit.ts).
 */
export const caseWork: Migration = {
  version: 50,
  name: 'case-work',
  sql: `
ALTER TABLE client ADD COLUMN age_band TEXT CHECK (age_band IN ('under18', '18to24', '25to34', '35to44', '45to54', '55to64', '65plus'));
ALTER TABLE client ADD COLUMN program_tags_json TEXT NOT NULL DEFAULT '[]';
ALTER TABLE client ADD COLUMN deal_breakers_json TEXT NOT NULL DEFAULT '[]';
ALTER TABLE client ADD COLUMN skipped_sections_json TEXT NOT NULL DEFAULT '[]';
ALTER TABLE client ADD COLUMN closed_on TEXT;
ALTER TABLE client ADD COLUMN closing_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN retain_until TEXT;
ALTER TABLE client ADD COLUMN hold_reason TEXT;

CREATE TABLE goal (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  words TEXT NOT NULL,
  sign TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('open', 'onCourse', 'waiting', 'ahead', 'reached', 'dropped')),
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX goal_by_client ON goal (client_id, position);

CREATE TABLE work_history (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  employer TEXT NOT NULL,
  soc_code TEXT,
  started TEXT,
  ended TEXT,
  duties TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX work_history_by_client ON work_history (client_id, position);

CREATE TABLE education (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  level TEXT NOT NULL,
  field TEXT NOT NULL,
  place TEXT NOT NULL,
  ended TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX education_by_client ON education (client_id, position);

CREATE TABLE barrier (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('open', 'referred', 'resolved')),
  referred_to TEXT NOT NULL,
  referred_on TEXT,
  follow_up_on TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX barrier_by_client ON barrier (client_id, position);

CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  text_version TEXT NOT NULL,
  language TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('given', 'declined', 'withdrawn')),
  method TEXT NOT NULL CHECK (method IN ('signed', 'spoken', 'electronic')),
  scope_json TEXT NOT NULL,
  recipient TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  expires_on TEXT,
  note TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX consent_by_client ON consent (client_id, decided_on, created_at);

CREATE TABLE interest_result (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  session_id TEXT REFERENCES session (id) ON DELETE SET NULL,
  instrument TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  scores_json TEXT NOT NULL,
  answers_json TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX interest_result_by_client ON interest_result (client_id, taken_on, created_at);

CREATE TABLE weight_set (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  session_id TEXT REFERENCES session (id) ON DELETE SET NULL,
  set_on TEXT NOT NULL,
  weights_json TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX weight_set_by_client ON weight_set (client_id, created_at);

CREATE TABLE skill_rating (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  skill_key TEXT NOT NULL,
  skill_name TEXT NOT NULL,
  rater TEXT NOT NULL CHECK (rater IN ('client', 'counselor')),
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
  evidence TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  rated_at TEXT NOT NULL,
  UNIQUE (client_id, skill_key, rater)
) STRICT;

CREATE TABLE confidence_reading (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  session_id TEXT REFERENCES session (id) ON DELETE SET NULL,
  about TEXT NOT NULL,
  moment TEXT NOT NULL CHECK (moment IN ('before', 'after')),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
  taken_at TEXT NOT NULL
) STRICT;
CREATE INDEX confidence_reading_by_client ON confidence_reading (client_id, taken_at);

ALTER TABLE session ADD COLUMN form TEXT NOT NULL DEFAULT 'free' CHECK (form IN ('free', 'soap', 'dap', 'contact'));
UPDATE session SET form = format;
ALTER TABLE session DROP COLUMN format;
ALTER TABLE session RENAME COLUMN form TO format;
ALTER TABLE session ADD COLUMN mode TEXT CHECK (mode IN ('inPerson', 'phone', 'video', 'writing'));
ALTER TABLE session ADD COLUMN attendance TEXT CHECK (attendance IN ('attended', 'late', 'missed', 'cancelled'));
ALTER TABLE session ADD COLUMN created_at TEXT NOT NULL DEFAULT '';
UPDATE session SET created_at = started_at;
ALTER TABLE session ADD COLUMN signed_at TEXT;
ALTER TABLE session ADD COLUMN signed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN note_sha256 TEXT;
ALTER TABLE session ADD COLUMN row INTEGER;
UPDATE session SET row = rowid;
CREATE UNIQUE INDEX session_by_row ON session (row);
CREATE INDEX session_by_start ON session (started_at);
CREATE INDEX session_seen ON session (client_id, started_at, attendance);
CREATE INDEX session_open ON session (started_at) WHERE ended_at IS NULL;
CREATE TRIGGER session_signed BEFORE UPDATE ON session WHEN old.signed_at IS NOT NULL BEGIN
  SELECT RAISE (ABORT, 'a signed note does not change');
END;

CREATE TABLE session_amendment (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  words TEXT NOT NULL,
  signed_by TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX session_amendment_by_session ON session_amendment (session_id, created_at);
CREATE TRIGGER session_amendment_stays BEFORE UPDATE ON session_amendment BEGIN
  SELECT RAISE (ABORT, 'an amendment does not change');
END;

CREATE VIRTUAL TABLE session_search USING fts5 (session_id UNINDEXED, text, tokenize = 'trigram');
INSERT INTO session_search (session_search, rank) VALUES ('secure-delete', 1);
INSERT INTO session_search (rowid, session_id, text) SELECT row, id, title || char(10) || aim || char(10) || note || char(10, 10) FROM session;
CREATE VIRTUAL TABLE session_terms USING fts5vocab ('session_search', 'row');
CREATE TRIGGER session_has_row BEFORE INSERT ON session WHEN new.row IS NULL BEGIN
  SELECT RAISE (ABORT, 'a session needs its row number');
END;
CREATE TRIGGER session_search_insert AFTER INSERT ON session BEGIN
  INSERT INTO session_search (rowid, session_id, text) VALUES (new.row, new.id, new.title || char(10) || new.aim || char(10) || new.note || char(10) ||
    ifnull((SELECT group_concat(words, char(10)) FROM session_amendment WHERE session_id = new.id), '') || char(10, 10));
END;
CREATE TRIGGER session_search_update AFTER UPDATE OF title, aim, note ON session BEGIN
  UPDATE session_search SET text = new.title || char(10) || new.aim || char(10) || new.note || char(10, 10) WHERE rowid = new.row;
END;
CREATE TRIGGER session_search_delete AFTER DELETE ON session BEGIN
  DELETE FROM session_search WHERE rowid = old.row;
END;
CREATE TRIGGER session_search_amended AFTER INSERT ON session_amendment BEGIN
  UPDATE session_search SET text = text || new.words || char(10, 10) WHERE rowid = (SELECT row FROM session WHERE id = new.session_id);
END;

CREATE TABLE session_profile (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  profile_id TEXT NOT NULL REFERENCES profile (id),
  version_id TEXT NOT NULL REFERENCES profile_version (id),
  opened_at TEXT NOT NULL,
  PRIMARY KEY (session_id, profile_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE phrase (
  id TEXT PRIMARY KEY,
  shortcut TEXT NOT NULL UNIQUE,
  words TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  client_id TEXT REFERENCES client (id) ON DELETE CASCADE,
  session_id TEXT REFERENCES session (id) ON DELETE SET NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  time TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 720),
  mode TEXT CHECK (mode IN ('inPerson', 'phone', 'video')),
  state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'missed', 'cancelled')),
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX appointment_by_day ON appointment (date, time);
CREATE INDEX appointment_by_client ON appointment (client_id, date);

CREATE TABLE follow_up (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  session_id TEXT REFERENCES session (id) ON DELETE SET NULL,
  words TEXT NOT NULL,
  owner TEXT NOT NULL CHECK (owner IN ('client', 'counselor', 'other')),
  owner_name TEXT NOT NULL,
  agreed_on TEXT NOT NULL,
  due_on TEXT,
  done_on TEXT,
  outcome TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX follow_up_by_client ON follow_up (client_id, due_on);
CREATE INDEX follow_up_by_session ON follow_up (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX follow_up_open ON follow_up (due_on) WHERE done_on IS NULL;
CREATE INDEX follow_up_done ON follow_up (done_on DESC) WHERE done_on IS NOT NULL;

CREATE INDEX plan_action_open ON plan_action (due, skill_id) WHERE done_on IS NULL AND due IS NOT NULL;
CREATE INDEX plan_action_done ON plan_action (done_on) WHERE done_on IS NOT NULL;
CREATE INDEX client_by_status ON client (status, created_at, id);

CREATE TABLE client_answer (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  profile_id TEXT REFERENCES profile (id),
  session_id TEXT REFERENCES session (id) ON DELETE SET NULL,
  step TEXT NOT NULL CHECK (step IN ('work', 'ai', 'payAndStudy', 'plan', 'nextSteps')),
  answer TEXT NOT NULL CHECK (answer IN ('against', 'unsure', 'for')),
  answered_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX client_answer_by_step ON client_answer (client_id, ifnull(profile_id, ''), step);

CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  session_id TEXT REFERENCES session (id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  note TEXT NOT NULL,
  thumbnail BLOB,
  removed_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_by_client ON attachment (client_id, added_at);
CREATE TABLE attachment_content (
  attachment_id TEXT PRIMARY KEY REFERENCES attachment (id) ON DELETE CASCADE,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE case_event (
  row INTEGER PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  facts_json TEXT NOT NULL,
  taken_back INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1))
) STRICT;
CREATE INDEX case_event_by_client ON case_event (client_id, row);

DROP TRIGGER annotation_search_insert;
DROP TRIGGER annotation_search_update;
DROP TRIGGER annotation_search_delete;
CREATE TABLE annotation_new (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  client_id TEXT REFERENCES client (id) ON DELETE CASCADE,
  profile_id TEXT NOT NULL REFERENCES profile (id),
  version_id TEXT NOT NULL REFERENCES profile_version (id),
  session_id TEXT REFERENCES session (id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'question', 'strength', 'concern', 'action', 'checked', 'disputed', 'corrected', 'localFact', 'plainWords', 'notForClient')),
  visibility TEXT NOT NULL DEFAULT 'private' CHECK (visibility IN ('private', 'case', 'report')),
  body TEXT NOT NULL,
  correction_value TEXT,
  correction_unit TEXT,
  correction_source TEXT,
  correction_date TEXT,
  scope TEXT NOT NULL DEFAULT 'passage' CHECK (scope IN ('passage', 'section')),
  item_id TEXT NOT NULL,
  item_hash TEXT NOT NULL,
  quote_exact TEXT NOT NULL,
  quote_prefix TEXT NOT NULL,
  quote_suffix TEXT NOT NULL,
  position_start INTEGER NOT NULL,
  position_end INTEGER NOT NULL,
  anchor_state TEXT NOT NULL CHECK (anchor_state IN ('exact', 'moved', 'fuzzy', 'orphan')),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK (client_id IS NOT NULL OR kind IN ('checked', 'disputed', 'corrected', 'localFact', 'plainWords')),
  CHECK (kind <> 'corrected' OR correction_value IS NOT NULL)
) STRICT;
INSERT INTO annotation_new (row, id, client_id, profile_id, version_id, session_id, kind, visibility, body, item_id, item_hash, quote_exact,
    quote_prefix, quote_suffix, position_start, position_end, anchor_state, created_at, updated_at, revision)
  SELECT row, id, client_id, profile_id, version_id, session_id, kind, visibility, body, item_id, item_hash, quote_exact,
    quote_prefix, quote_suffix, position_start, position_end, anchor_state, created_at, updated_at, revision FROM annotation;
DROP TABLE annotation;
ALTER TABLE annotation_new RENAME TO annotation;
CREATE INDEX annotation_by_client ON annotation (client_id, profile_id);
CREATE INDEX annotation_by_profile ON annotation (profile_id);
CREATE INDEX annotation_by_session ON annotation (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX annotation_by_update ON annotation (updated_at DESC, row DESC, client_id, kind, visibility, anchor_state);
CREATE INDEX annotation_of_client_by_update ON annotation (client_id, updated_at DESC, row DESC, kind, visibility, anchor_state);
CREATE INDEX annotation_orphan ON annotation (updated_at DESC, row DESC, client_id, kind, visibility) WHERE anchor_state = 'orphan';
UPDATE annotation_search SET text = text || char(10, 10);
CREATE VIRTUAL TABLE annotation_terms USING fts5vocab ('annotation_search', 'row');
CREATE TRIGGER annotation_search_insert AFTER INSERT ON annotation BEGIN
  INSERT INTO annotation_search (rowid, annotation_id, text) VALUES (new.row, new.id,
    concat_ws(char(10), new.body, new.correction_value, new.correction_unit, new.correction_source) || char(10, 10));
END;
CREATE TRIGGER annotation_search_update AFTER UPDATE OF body, correction_value, correction_unit, correction_source ON annotation BEGIN
  UPDATE annotation_search SET text = concat_ws(char(10), new.body, new.correction_value, new.correction_unit, new.correction_source) || char(10, 10) WHERE rowid = new.row;
END;
CREATE TRIGGER annotation_search_delete AFTER DELETE ON annotation BEGIN
  DELETE FROM annotation_search WHERE rowid = old.row;
END;

DROP TRIGGER client_search_update;
CREATE TRIGGER client_search_update AFTER UPDATE OF name, reference, situation ON client BEGIN
  UPDATE client_search SET text = new.name || char(10) || new.reference || char(10) || new.situation WHERE rowid = new.row;
END;
`,
};
