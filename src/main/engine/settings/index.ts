export { settingsHandlers } from './handlers.ts';
export { DEFAULT_AUTO_LOCK_MINUTES, readSettings } from './store.ts';
