import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { Settings } from '#shared/contract/settings.ts';
import type { EngineContext } from '../context.ts';
import { logoForDoor, readLogo, receiveLogo, writeLogo } from './logo.ts';
import { readSettings, writeSettings } from './store.ts';

const os = implement(contract);

/** @param changed told of the settings after each update, for what in the engine itself depends on them */
export function settingsHandlers(context: EngineContext, changed: (settings: Settings) => void) {
  return os.settings.router({
    get: os.settings.get.handler(() => readSettings(context.workspace().db)),
    // Not a change to the case: Undo passes over it.
    update: os.settings.update.handler(async ({ input }) => {
      const workspace = context.workspace();
      await workspace.record((db) => writeSettings(db, input));
      const settings = await readSettings(workspace.db);
      changed(settings);
      return settings;
    }),
    logo: os.settings.logo.handler(async () => logoForDoor(await readLogo(context.workspace().db))),
    setLogo: os.settings.setLogo.handler(async ({ input: { file } }) => {
      const logo = file === null ? null : await receiveLogo(file);
      await context.workspace().record((db) => writeLogo(db, logo));
      return logoForDoor(logo);
    }),
  });
}
