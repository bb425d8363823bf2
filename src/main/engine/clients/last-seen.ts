import { sql } from 'kysely';

/** When the `client` of the query was last seen: meetings that did not take place are none. */
export const lastSeen = sql<string | null>`(
  SELECT started_at FROM session
  WHERE session.client_id = client.id AND (attendance IS NULL OR attendance IN ('attended', 'late'))
  ORDER BY started_at DESC LIMIT 1)`;
