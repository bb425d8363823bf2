import type { Migration } from './migration.ts';

/**
 * What became of a kept paper, what it was made from, and the office's logo. The file itself keeps a paper as it is: no change ever, and where
 * it is signed no removal but with its client. A paper marked as signed is open to Undo until `closed`, see engine/paper-record.
 */
export const paperRecord: Migration = {
  version: 150,
  name: 'paper-record',
  sql: `
CREATE TABLE report_snapshot (
  report_id TEXT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  data BLOB NOT NULL
) STRICT;

CREATE TABLE paper_giving (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  recipient TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('handedOver', 'mailed', 'collected', 'other')),
  given_on TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX paper_giving_by_report ON paper_giving (report_id, given_on);

CREATE TABLE paper_signing (
  report_id TEXT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  signed_by TEXT NOT NULL,
  signed_on TEXT NOT NULL,
  marked_at TEXT NOT NULL,
  closed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX paper_signing_open ON paper_signing (closed) WHERE closed = 0;

CREATE TABLE paper_scan (
  report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  attachment_id TEXT NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
  added_at TEXT NOT NULL,
  PRIMARY KEY (report_id, attachment_id)
) STRICT;
CREATE INDEX paper_scan_by_attachment ON paper_scan (attachment_id);

CREATE TABLE office_logo (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  bytes BLOB NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg'))
) STRICT;

CREATE TRIGGER report_stays BEFORE UPDATE ON report BEGIN
  SELECT RAISE (ABORT, 'a kept paper does not change');
END;
CREATE TRIGGER report_signed_stays BEFORE DELETE ON report
  WHEN EXISTS (SELECT 1 FROM paper_signing WHERE report_id = old.id) AND EXISTS (SELECT 1 FROM client WHERE id = old.client_id) BEGIN
  SELECT RAISE (ABORT, 'a signed paper goes with its client alone');
END;
CREATE TRIGGER report_snapshot_stays BEFORE UPDATE ON report_snapshot BEGIN
  SELECT RAISE (ABORT, 'what a paper was made from does not change');
END;
CREATE TRIGGER report_snapshot_signed_stays BEFORE DELETE ON report_snapshot
  WHEN EXISTS (SELECT 1 FROM paper_signing WHERE report_id = old.report_id) AND EXISTS (SELECT 1 FROM report WHERE id = old.report_id) BEGIN
  SELECT RAISE (ABORT, 'what a signed paper was made from goes with it alone');
END;
CREATE TRIGGER paper_signing_stays BEFORE UPDATE ON paper_signing WHEN old.closed = 1 BEGIN
  SELECT RAISE (ABORT, 'a signed paper stays signed');
END;
CREATE TRIGGER paper_signing_is_not_taken BEFORE DELETE ON paper_signing
  WHEN old.closed = 1 AND EXISTS (SELECT 1 FROM report WHERE id = old.report_id) BEGIN
  SELECT RAISE (ABORT, 'a signed paper stays signed');
END;
`,
};
