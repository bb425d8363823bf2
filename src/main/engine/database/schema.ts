import type { ClientTables } from './schema/client-tables.ts';
import type { LibraryTables } from './schema/library-tables.ts';
import type { PaperTables } from './schema/paper-tables.ts';
import type { PlanTables } from './schema/plan-tables.ts';
import type { SessionTables } from './schema/session-tables.ts';

/**
 * The case file's tables as Kysely sees them; the SQL is in `migrations/`. Ids are opaque text, instants ISO 8601 UTC, dates YYYY-MM-DD,
 * booleans 0 or 1, money whole units. Columns ending in `_json` hold a list or record that is only ever read and written whole and is
 * checked by its zod schema on the way out.
 */
export interface Schema extends LibraryTables, ClientTables, SessionTables, PlanTables, PaperTables {
  setting: { name: string; value_json: string };
  audit_event: { id: string; at: string; action: string; subject_kind: string; subject_id: string };
}
