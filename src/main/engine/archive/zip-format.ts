/* The parts of the zip format that are read and written here: PKWARE's APPNOTE.TXT 6.3, sections 4.3 and 4.4, without ZIP64. */

/** First four bytes of each record, little-endian. */
export const signatures = { local: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 } as const;

export const methods = { stored: 0, deflated: 8 } as const;

/** Where the fields of each record stand, and the length of its fixed part; names and extra fields follow it. */
export const layout = {
  local: { length: 30, flags: 6, method: 8, date: 12, checksum: 14, packed: 18, bytes: 22, nameLength: 26, extraLength: 28 },
  listed: { length: 46, flags: 8, method: 10, date: 14, checksum: 16, packed: 20, bytes: 24, nameLength: 28, start: 42 },
  end: { length: 22, entriesHere: 8, entries: 10, listBytes: 12, listStart: 16 },
} as const;
