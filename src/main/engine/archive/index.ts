export { readArchive } from './read-archive.ts';
export { openZip, type ZipEntry } from './read-zip.ts';
export { createZip, writeZip } from './write-zip.ts';
