import { type RawBuilder, sql } from 'kysely';

/** The values as a subquery for `IN`: one JSON parameter, however many there are. */
export function inList(values: readonly string[]): RawBuilder<string> {
  return sql<string>`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
}
