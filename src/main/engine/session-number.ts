import { sql } from 'kysely';

/**
 * What a row of `session` is counted as: the first session of a client is session 1 and the first contact contact 1, whatever lies between
 * them. The stored `number` runs through both and keeps the order.
 */
export const sessionNumber = sql<number>`(
  SELECT count(*) + 1 FROM session AS earlier
  WHERE earlier.client_id = session.client_id AND earlier.number < session.number
    AND (earlier.format = 'contact') = (session.format = 'contact'))`;
