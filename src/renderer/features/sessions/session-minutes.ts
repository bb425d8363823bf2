import type { Session } from '#shared/domain/session.ts';

/** Whole minutes from start to end; null while the session runs. */
export function sessionMinutes(session: Session): number | null {
  if (session.endedAt === null) return null;
  return Math.round((Date.parse(session.endedAt) - Date.parse(session.startedAt)) / 60_000);
}
