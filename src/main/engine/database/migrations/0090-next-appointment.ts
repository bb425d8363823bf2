import type { Migration } from './migration.ts';

/** Lists of thousands of clients show the next appointment of each: the index alone answers it, and only what is still planned is in it. */
export const nextAppointment: Migration = {
  version: 90,
  name: 'next-appointment',
  sql: "CREATE INDEX appointment_next ON appointment (client_id, date, time) WHERE state = 'planned';",
};
