import { sql } from 'kysely';

/** The name under which an occupation is listed: the official title, or the page's where it states none. For queries over `profile_version`. */
export const occupationTitle = sql<string>`coalesce(
  json_extract(profile_version.profile_json, '$.titles.official'), json_extract(profile_version.profile_json, '$.titles.page'))`;
