import type { Migration } from './migration.ts';

/**
 * While a case is under a legal hold the case file itself refuses to lose it or a file of it, whoever asks: the removal of a client, the clearing
 * of removed files, or Undo of what added them. (A case that is removed takes its files along, and it is not under a hold then.)
 */
export const legalHold: Migration = {
  version: 70,
  name: 'legal-hold',
  sql: `
CREATE TRIGGER client_held BEFORE DELETE ON client WHEN old.hold_reason IS NOT NULL BEGIN
  SELECT RAISE (ABORT, 'a case under a legal hold stays');
END;
CREATE TRIGGER attachment_held BEFORE DELETE ON attachment
WHEN EXISTS (SELECT 1 FROM client WHERE id = old.client_id AND hold_reason IS NOT NULL) BEGIN
  SELECT RAISE (ABORT, 'a file of a case under a legal hold stays');
END;
`,
};
