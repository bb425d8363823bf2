export { keySlotsBeside } from './backup.ts';
export { type CaseFile, hasCaseFile, openCaseFile, removeCaseFile } from './case-file.ts';
export { type OwnerLock, takeOwnerLock } from './owner-lock.ts';
export { storageRefusal } from './storage-errors.ts';
export { createTurns } from './turns.ts';
