export { settingsHandlers } from './handlers.ts';
export { noOffice, type OfficeOnPaper, readOffice } from './office.ts';
export { DEFAULT_AUTO_LOCK_MINUTES, readSettings } from './store.ts';
