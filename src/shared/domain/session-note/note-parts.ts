import type { NoteFormat } from '../session.ts';

/** The parts of a session note, in the order each format writes them. A free note and a contact have one. */
export type NotePart = 'free' | 'subjective' | 'objective' | 'data' | 'assessment' | 'plan';

const PARTS: Readonly<Record<NoteFormat, readonly NotePart[]>> = {
  free: ['free'],
  contact: ['free'],
  soap: ['subjective', 'objective', 'assessment', 'plan'],
  dap: ['data', 'assessment', 'plan'],
};

/** Headings as they stand in the stored text, so that the note reads well wherever it is opened as plain text. */
const HEADINGS: Readonly<Record<Exclude<NotePart, 'free'>, string>> = {
  subjective: '## Subjective',
  objective: '## Objective',
  data: '## Data',
  assessment: '## Assessment',
  plan: '## Plan',
};

export type NoteText = Readonly<Partial<Record<NotePart, string>>>;

/** The parts a format asks for, in order. */
export function partsOf(format: NoteFormat): readonly NotePart[] {
  return PARTS[format];
}

/**
 * Reads a stored note into the parts of its format. Nothing is dropped: text above the first heading belongs to the first part, and a
 * heading of another format is ordinary text.
 */
export function splitNote(format: NoteFormat, note: string): NoteText {
  const [first = 'free', ...rest] = PARTS[format];
  if (first === 'free') return { free: note };
  const text: Partial<Record<NotePart, string>> = {};
  let part: NotePart = first;
  let lines: string[] = [];
  const close = () => {
    // The blank line between two parts belongs to neither.
    const body = lines.map(unescapeLine).join('\n');
    text[part] = text[part] ? `${text[part]}\n${body}` : body;
  };
  for (const line of note.split('\n')) {
    const next = [first, ...rest].find((candidate) => candidate !== 'free' && HEADINGS[candidate] === line);
    if (!next) {
      lines.push(line);
      continue;
    }
    if (lines.at(-1) === '') lines.pop();
    close();
    part = next;
    lines = [];
  }
  close();
  return text;
}

/** Writes the parts as one text; `splitNote` reads the same parts back. A note of one part is stored as it was typed. */
export function joinNote(format: NoteFormat, text: NoteText): string {
  if (isOfOnePart(format)) return text.free ?? '';
  if (PARTS[format].every((part) => !text[part])) return '';
  return PARTS[format]
    .map((part) => (part === 'free' ? '' : `${HEADINGS[part]}\n${(text[part] ?? '').split('\n').map(escapeLine).join('\n')}`))
    .join('\n\n');
}

/**
 * The same note in another format. Between SOAP and DAP the shared parts keep their place, and subjective and objective together are the
 * data; to and from a note of one part every word is kept, headings included.
 */
export function convertNote(from: NoteFormat, to: NoteFormat, note: string): string {
  if (from === to || note === '' || isOfOnePart(to)) return note;
  const text = splitNote(from, note);
  if (isOfOnePart(from)) return joinNote(to, splitNote(to, note));
  const both = [text.subjective, text.objective].filter((part) => part).join('\n\n');
  return to === 'dap'
    ? joinNote('dap', { data: both, assessment: text.assessment ?? '', plan: text.plan ?? '' })
    : joinNote('soap', { subjective: text.data ?? '', objective: '', assessment: text.assessment ?? '', plan: text.plan ?? '' });
}

/** What is put into a note: what was seen and done goes where the format says so, what was agreed to its plan. */
export interface NoteAddition {
  readonly done: string;
  readonly agreed: string;
}

const DONE_PART: Readonly<Record<NoteFormat, NotePart>> = { free: 'free', contact: 'free', soap: 'objective', dap: 'data' };

/** The note with the words added below what stands in their parts; nothing that was written is changed, and nothing is added twice. */
export function addToNote(format: NoteFormat, note: string, { done, agreed }: NoteAddition): string {
  const text: Partial<Record<NotePart, string>> = { ...splitNote(format, note) };
  const put = (part: NotePart, words: string) => {
    const before = text[part] ?? '';
    const isThere = new Set(before.split('\n'));
    const fresh = words.split('\n').filter((line) => line.trim() !== '' && !isThere.has(line));
    if (fresh.length > 0) text[part] = [before.trimEnd(), fresh.join('\n')].filter((block) => block !== '').join('\n');
  };
  put(DONE_PART[format], done);
  put(isOfOnePart(format) ? 'free' : 'plan', agreed);
  return joinNote(format, text);
}

function isOfOnePart(format: NoteFormat): boolean {
  return PARTS[format].length === 1;
}

const HEADING_LINE = /^(\\*)## (Subjective|Objective|Data|Assessment|Plan)$/;

/** A line the counselor typed that looks like one of our headings is kept apart from them by a backslash. */
function escapeLine(line: string): string {
  return HEADING_LINE.test(line) ? `\\${line}` : line;
}

function unescapeLine(line: string): string {
  return HEADING_LINE.test(line) && line.startsWith('\\') ? line.slice(1) : line;
}
