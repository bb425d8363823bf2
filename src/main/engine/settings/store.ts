import type { Kysely } from 'kysely';
import { Settings } from '#shared/contract/settings.ts';
import type { Schema } from '../database/schema.ts';

/** Minutes without use after which the workspace locks itself, until the counselor says otherwise. */
export const DEFAULT_AUTO_LOCK_MINUTES = 10;

const DEFAULTS: Settings = {
  theme: 'system',
  autoLockMinutes: DEFAULT_AUTO_LOCK_MINUTES,
  counselorName: '',
  serviceName: '',
  paper: 'a4',
  headLines: [],
  disclaimer: '',
  tagline: false,
  taglineWords: '',
  auxiliaryAids: false,
  paperSet: ['takeAway', 'careerReport', 'skillPlan'],
};

/** The settings kept in the workspace; what was never set has its default. */
export async function readSettings(db: Kysely<Schema>): Promise<Settings> {
  const rows = await db.selectFrom('setting').selectAll().execute();
  const kept = Object.fromEntries(rows.map((row) => [row.name, JSON.parse(row.value_json)]));
  return Settings.parse({ ...DEFAULTS, ...kept });
}

/** Some of the settings; one that is undefined is left as it is. */
type SettingsChange = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/** Writes the settings given and leaves the others. */
export async function writeSettings(db: Kysely<Schema>, changed: SettingsChange): Promise<void> {
  const rows = Object.entries(changed)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ name, value_json: JSON.stringify(value) }));
  if (rows.length > 0) {
    await db
      .insertInto('setting')
      .values(rows)
      .onConflict((conflict) => conflict.column('name').doUpdateSet((row) => ({ value_json: row.ref('excluded.value_json') })))
      .execute();
  }
}
