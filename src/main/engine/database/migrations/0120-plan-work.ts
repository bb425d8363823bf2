import type { Migration } from './migration.ts';

/**
 * What is done and paid for a plan: who does a step and when it was agreed, an hours log in place of the one figure, evidence, and funding.
 * Hours that were noted as one figure become the first entry of the log, with no day, since nobody wrote one down.
 */
export const planWork: Migration = {
  version: 120,
  name: 'plan-work',
  sql: `
ALTER TABLE plan_action ADD COLUMN owner TEXT NOT NULL DEFAULT 'client' CHECK (owner IN ('client', 'counselor', 'other'));
ALTER TABLE plan_action ADD COLUMN owner_name TEXT NOT NULL DEFAULT '';
ALTER TABLE plan_action ADD COLUMN agreed_on TEXT;
CREATE INDEX plan_action_agreed ON plan_action (agreed_on) WHERE agreed_on IS NOT NULL;

CREATE TABLE plan_hours (
  id TEXT PRIMARY KEY,
  skill_id TEXT NOT NULL REFERENCES plan_skill (id) ON DELETE CASCADE,
  day TEXT,
  hours REAL NOT NULL CHECK (hours > 0),
  words TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX plan_hours_by_skill ON plan_hours (skill_id, hours);
INSERT INTO plan_hours (id, skill_id, day, hours, words)
  SELECT lower(hex(randomblob(16))), id, NULL, hours_done, '' FROM plan_skill WHERE hours_done > 0;
ALTER TABLE plan_skill DROP COLUMN hours_done;

CREATE TABLE plan_evidence (
  id TEXT PRIMARY KEY,
  skill_id TEXT NOT NULL REFERENCES plan_skill (id) ON DELETE CASCADE,
  shows TEXT NOT NULL,
  day TEXT NOT NULL,
  level INTEGER CHECK (level BETWEEN 0 AND 4),
  checked_by TEXT,
  checked_on TEXT,
  attachment_id TEXT REFERENCES attachment (id) ON DELETE SET NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK ((checked_by IS NULL) = (checked_on IS NULL))
) STRICT;
CREATE INDEX plan_evidence_by_skill ON plan_evidence (skill_id);
CREATE INDEX plan_evidence_by_attachment ON plan_evidence (attachment_id) WHERE attachment_id IS NOT NULL;

CREATE TABLE plan_funding (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('own', 'employer', 'publicProgram', 'scholarship', 'other')),
  amount INTEGER CHECK (amount > 0),
  state TEXT NOT NULL CHECK (state IN ('toAsk', 'asked', 'granted', 'refused')),
  answer_by TEXT,
  note TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX plan_funding_by_plan ON plan_funding (plan_id, position);
`,
};
