import { z } from 'zod';

/** What kinds of files a case takes in, each with its media type and the endings its name may have; the first is put on where one is missing. */
export const formats = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  webp: { mediaType: 'image/webp', endings: ['webp'] },
  gif: { mediaType: 'image/gif', endings: ['gif'] },
  text: { mediaType: 'text/plain', endings: ['txt', 'csv', 'md'] },
  richText: { mediaType: 'application/rtf', endings: ['rtf'] },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  pptx: { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', endings: ['pptx'] },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'] },
  odp: { mediaType: 'application/vnd.oasis.opendocument.presentation', endings: ['odp'] },
  oldOffice: { mediaType: 'application/x-ole-storage', endings: ['doc', 'xls', 'ppt'] },
} as const satisfies Readonly<Record<string, { readonly mediaType: string; readonly endings: readonly string[] }>>;

export const AttachmentFormat = z.enum(Object.keys(formats).filter((name): name is keyof typeof formats => name in formats));
export type AttachmentFormat = z.infer<typeof AttachmentFormat>;

/** Every ending a file may have, without its dot. */
export const endings: readonly string[] = AttachmentFormat.options.flatMap((format) => formats[format].endings);

/** How the window can show a file by itself; null where only another program can. */
export function shownAs(format: AttachmentFormat): 'picture' | 'pdf' | 'text' | null {
  if (format === 'pdf' || format === 'text') return format;
  return ['png', 'jpeg', 'webp', 'gif'].includes(format) ? 'picture' : null;
}

/** The format whose files end like this name; null for an ending that is not taken in. */
export function formatOfName(name: string): AttachmentFormat | null {
  const ending = endingOf(name);
  return AttachmentFormat.options.find((format) => endsLike(format, ending)) ?? null;
}

/** The ending in small letters, without its dot; empty where there is none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The name with an ending of its format: as given where it has one, else with the format's own put on. */
export function withEnding(name: string, format: AttachmentFormat): string {
  return endsLike(format, endingOf(name)) ? name : `${name}.${formats[format].endings[0]}`;
}

function endsLike(format: AttachmentFormat, ending: string): boolean {
  return formats[format].endings.some((each) => each === ending);
}
