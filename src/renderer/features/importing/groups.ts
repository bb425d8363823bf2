import type { PageFile } from '#shared/contract/library.ts';

/** Files and bytes in one call: few enough that stopping takes effect soon, many enough that the calls cost little. */
const limits = { files: 32, bytes: 2_000_000 } as const;

/** A run of files for one call, and how many files stand before it. */
export interface FileGroup {
  readonly before: number;
  readonly files: readonly PageFile[];
}

/** The files in their order, in groups of at most 32 files and 2 MB; a larger file is alone. */
export function inGroups(files: readonly PageFile[]): readonly FileGroup[] {
  const groups: { before: number; files: PageFile[]; bytes: number }[] = [];
  for (const [before, file] of files.entries()) {
    const last = groups.at(-1);
    if (last !== undefined && last.files.length < limits.files && last.bytes + file.content.size <= limits.bytes) {
      last.files.push(file);
      last.bytes += file.content.size;
    } else {
      groups.push({ before, files: [file], bytes: file.content.size });
    }
  }
  return groups;
}
