export { vaultHandlers } from './handlers.ts';
export { systemTimer, type Timer } from './idle-lock.ts';
export { type PassphraseCost, STRONG_COST } from './passphrase-key.ts';
export { readJsonFile, writeAtomically } from './small-files.ts';
export { createVault, type Vault } from './vault.ts';
