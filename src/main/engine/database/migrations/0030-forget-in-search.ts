import type { Migration } from './migration.ts';

/**
 * Search indexes over people let go of words when their record is changed or removed. Without this, FTS5 only marks them as gone and keeps
 * them, in the file and in its backups, until it happens to merge. What earlier removals left behind goes with the rebuild.
 */
export const forgetInSearch: Migration = {
  version: 30,
  name: 'forget-in-search',
  sql: `
INSERT INTO client_search (client_search, rank) VALUES ('secure-delete', 1);
INSERT INTO client_search (client_search) VALUES ('rebuild');
INSERT INTO annotation_search (annotation_search, rank) VALUES ('secure-delete', 1);
INSERT INTO annotation_search (annotation_search) VALUES ('rebuild');
`,
};
