import { crc32, deflateRawSync } from 'node:zlib';
import { layout, methods, signatures } from './zip-format.ts';

/** 1 January 1980, the format's first day: the same files give the same archive on every day. */
const noDate = 0x0021;
/** Names are UTF-8. */
const utf8 = 0x0800;
/** 2.0, the first with deflate. */
const version = 20;

/** An archive that is written file by file: of each only what it is packed into is held. */
export interface ZipWriter {
  readonly add: (name: string, content: string | Uint8Array) => void;
  readonly finish: () => Buffer;
}

/** A zip archive of files by name, in their order. Each is at most 4 GB, at most 65,535 of them. */
export function writeZip(files: ReadonlyMap<string, string | Uint8Array>): Buffer {
  const zip = createZip();
  for (const [name, content] of files) zip.add(name, content);
  return zip.finish();
}

/** Begins an archive; what `writeZip` says of one holds. */
export function createZip(): ZipWriter {
  const contents: Buffer[] = [];
  const list: Buffer[] = [];
  let start = 0;
  return {
    add(name, content) {
      const bytes = Buffer.from(content);
      const packed = deflateRawSync(bytes);
      const common = { name: Buffer.from(name), checksum: crc32(bytes), packed: packed.length, bytes: bytes.length };
      const local = head(signatures.local, layout.local, common);
      local.writeUInt16LE(version, 4);
      contents.push(local, packed);
      const listed = head(signatures.listed, layout.listed, common);
      listed.writeUInt16LE(version, 4);
      listed.writeUInt16LE(version, 6);
      listed.writeUInt32LE(start, layout.listed.start);
      list.push(listed);
      start += local.length + packed.length;
    },
    finish() {
      const listing = Buffer.concat(list);
      const end = Buffer.alloc(layout.end.length);
      end.writeUInt32LE(signatures.end, 0);
      end.writeUInt16LE(list.length, layout.end.entriesHere);
      end.writeUInt16LE(list.length, layout.end.entries);
      end.writeUInt32LE(listing.length, layout.end.listBytes);
      end.writeUInt32LE(start, layout.end.listStart);
      return Buffer.concat([...contents, listing, end]);
    },
  };
}

interface Common {
  readonly name: Buffer;
  readonly checksum: number;
  readonly packed: number;
  readonly bytes: number;
}

/** The fields that both records of a file have, its name behind them. */
function head(signature: number, fields: typeof layout.local | typeof layout.listed, { name, checksum, packed, bytes }: Common): Buffer {
  const record = Buffer.concat([Buffer.alloc(fields.length), name]);
  record.writeUInt32LE(signature, 0);
  record.writeUInt16LE(utf8, fields.flags);
  record.writeUInt16LE(methods.deflated, fields.method);
  record.writeUInt16LE(noDate, fields.date);
  record.writeUInt32LE(checksum, fields.checksum);
  record.writeUInt32LE(packed, fields.packed);
  record.writeUInt32LE(bytes, fields.bytes);
  record.writeUInt16LE(name.length, fields.nameLength);
  return record;
}
