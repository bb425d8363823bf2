export { checkPack } from './check-pack.ts';
export { openPack, type Pack } from './open-pack.ts';
