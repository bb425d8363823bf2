import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { refusal } from '../refusal.ts';
import { layout, methods, signatures } from './zip-format.ts';

const inflate = promisify(inflateRaw);

/** A file inside an archive, not yet read. */
export interface ZipEntry {
  /** As written in the archive, folders before it with `/`. Never used as a path. */
  readonly name: string;
  /** Its length as the archive states it; reading holds it to that. */
  readonly bytes: number;
  /** Its content. Refuses `archiveDamaged` when it is not of the stated length and checksum. */
  read(): Promise<Buffer>;
}

/**
 * The files of a zip archive by its own list at the end, without reading any. The platform's zlib does the unpacking, off the main thread, and never
 * makes more than the stated length, so a small archive cannot grow without bounds: whoever asks looks at `bytes` first. Parts, encryption and sizes
 * over 4 GB are not read. Written here because the libraries at hand do not hold contents against their checksums. Refuses `archiveNotZip`, `archiveCutOff` and `archiveDamaged`.
 */
export function openZip(archive: Buffer): readonly ZipEntry[] {
  if (archive.length < 4 || !beginnings.has(archive.readUInt32LE(0))) throw refusal('archiveNotZip');
  const end = findEnd(archive);
  const count = archive.readUInt16LE(end + layout.end.entries);
  let at = archive.readUInt32LE(end + layout.end.listStart);
  const entries: ZipEntry[] = [];
  for (let place = 0; place < count; place += 1) {
    if (at + layout.listed.length > end || archive.readUInt32LE(at) !== signatures.listed) throw refusal('archiveCutOff');
    entries.push(listedEntry(archive, at));
    at += layout.listed.length + [28, 30, 32].reduce((sum, field) => sum + archive.readUInt16LE(at + field), 0);
  }
  return entries;
}

const beginnings: ReadonlySet<number> = new Set([signatures.local, signatures.end]);

/** A comment of at most 64 KB may follow the end record. */
function findEnd(archive: Buffer): number {
  const first = Math.max(0, archive.length - layout.end.length - 0xffff);
  for (let at = archive.length - layout.end.length; at >= first; at -= 1) {
    if (archive.readUInt32LE(at) === signatures.end) return at;
  }
  throw refusal('archiveCutOff');
}

function listedEntry(archive: Buffer, at: number): ZipEntry {
  const { listed } = layout;
  const flags = archive.readUInt16LE(at + listed.flags);
  const method = archive.readUInt16LE(at + listed.method);
  const checksum = archive.readUInt32LE(at + listed.checksum);
  const packed = archive.readUInt32LE(at + listed.packed);
  const bytes = archive.readUInt32LE(at + listed.bytes);
  const start = archive.readUInt32LE(at + listed.start);
  const name = archive.toString('utf8', at + listed.length, at + listed.length + archive.readUInt16LE(at + listed.nameLength));
  return {
    name,
    bytes,
    async read() {
      const damaged = refusal('archiveDamaged', { file: name.split('/').at(-1) ?? name });
      const isEncrypted = (flags & 1) === 1;
      if (isEncrypted || start + layout.local.length > archive.length) throw damaged;
      if (archive.readUInt32LE(start) !== signatures.local) throw damaged;
      const extra = archive.readUInt16LE(start + layout.local.nameLength) + archive.readUInt16LE(start + layout.local.extraLength);
      const from = start + layout.local.length + extra;
      if (from + packed > archive.length) throw damaged;
      const content = await unpack(archive.subarray(from, from + packed), method, bytes);
      if (content?.length !== bytes || crc32(content) !== checksum) throw damaged;
      return content;
    },
  };
}

/** Null where the bytes cannot be unpacked into that length. */
async function unpack(packed: Buffer, method: number, bytes: number): Promise<Buffer | null> {
  if (method === methods.stored) return packed;
  if (method !== methods.deflated) return null;
  try {
    return await inflate(packed, { maxOutputLength: Math.max(bytes, 1) });
  } catch {
    // Whatever zlib has against the bytes, they are not what was packed.
    return null;
  }
}
