import { implement } from '@orpc/server';
import type { Transaction } from 'kysely';
import { contract } from '#shared/contract/index.ts';
import type { Settings } from '#shared/contract/settings.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { logoForDoor, readLogo, receiveLogo, writeLogo } from './logo.ts';
import { readSettings, writeSettings } from './store.ts';

const os = implement(contract);

/** What stands on the papers of the office: others read it, so that it can be taken back. How a person works is no such change. */
const ofTheOffice = ['headLines', 'disclaimer', 'tagline', 'taglineWords', 'auxiliaryAids'] as const satisfies readonly (keyof Settings)[];

/** @param changed told of the settings after each update, for what in the engine itself depends on them */
export function settingsHandlers(context: EngineContext, changed: (settings: Settings) => void) {
  return os.settings.router({
    get: os.settings.get.handler(() => readSettings(context.workspace().db)),
    update: os.settings.update.handler(async ({ input }) => {
      const workspace = context.workspace();
      const write = (db: Transaction<Schema>) => writeSettings(db, input);
      await (ofTheOffice.some((name) => input[name] !== undefined) ? workspace.change('officeChanged', write) : workspace.record(write));
      const settings = await readSettings(workspace.db);
      changed(settings);
      return settings;
    }),
    logo: os.settings.logo.handler(async () => logoForDoor(await readLogo(context.workspace().db))),
    setLogo: os.settings.setLogo.handler(async ({ input: { file } }) => {
      const logo = file === null ? null : await receiveLogo(file);
      const { changeId } = await context.workspace().change('logoChanged', (db) => writeLogo(db, logo));
      return { changeId, ...logoForDoor(logo) };
    }),
  });
}
