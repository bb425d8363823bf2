import type { Migration } from './migration.ts';

/** Notes are changed from several windows and by Undo: a change made on an older state of a note must not be written over a newer one. */
export const noteRevisions: Migration = {
  version: 40,
  name: 'note-revisions',
  sql: 'ALTER TABLE annotation ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;',
};
