import type { Session } from '#shared/domain/session.ts';

/** What a counselor writes in a session; saved together, so that one revision covers it all. */
export type SessionDraft = Pick<Session, 'title' | 'aim' | 'format' | 'note' | 'mode' | 'attendance' | 'startedAt' | 'endedAt'>;

/** What is changed, and contested, as one: a note means nothing without its form, an end without its start. */
const units = {
  title: ['title'],
  aim: ['aim'],
  attendance: ['attendance'],
  mode: ['mode'],
  times: ['startedAt', 'endedAt'],
  note: ['format', 'note'],
} as const satisfies Readonly<Record<string, readonly (keyof SessionDraft)[]>>;
export type DraftUnit = keyof typeof units;
const unitNames: readonly DraftUnit[] = ['title', 'aim', 'attendance', 'mode', 'times', 'note'];

export function draftOf(session: Session): SessionDraft {
  const { title, aim, format, note, mode, attendance, startedAt, endedAt } = session;
  return { title, aim, format, note, mode, attendance, startedAt, endedAt };
}

/** The units that differ between two drafts, in the order of the screen. */
export function unitsChanged(one: SessionDraft, other: SessionDraft): readonly DraftUnit[] {
  return unitNames.filter((name) => units[name].some((field) => one[field] !== other[field]));
}

/** `draft` with the units named taken from `source`. */
export function withUnits(draft: SessionDraft, source: SessionDraft, names: readonly DraftUnit[]): SessionDraft {
  const fields = names.flatMap((name): readonly (keyof SessionDraft)[] => units[name]);
  return { ...draft, ...Object.fromEntries(fields.map((field) => [field, source[field]])) };
}

/**
 * Two drafts that went on from the same one. Each unit that only one of them changed is as that one has it; those that both changed, and
 * differently, are contested and stay as `mine` has them until a person decides.
 */
export function mergeDrafts(base: SessionDraft, mine: SessionDraft, theirs: SessionDraft) {
  const mineChanged = unitsChanged(base, mine);
  const differ = unitsChanged(mine, theirs);
  const contested = unitsChanged(base, theirs).filter((name) => mineChanged.includes(name) && differ.includes(name));
  const taken = differ.filter((name) => !mineChanged.includes(name));
  return { draft: withUnits(mine, theirs, taken), contested };
}
