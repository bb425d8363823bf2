export { checkPack } from './check-pack.ts';
export { openPack, type Pack } from './open-pack.ts';
export { asArchiveRefusal, openPackFile, packFile } from './pack-file.ts';
export type { FoundBy } from './packed-details.ts';
export { readManifestIn, type VerifiedManifest, verifyPack } from './verify-pack.ts';
