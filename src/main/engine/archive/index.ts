export { readArchive } from './read-archive.ts';
export { openZip, type ZipEntry } from './read-zip.ts';
export { writeZip } from './write-zip.ts';
