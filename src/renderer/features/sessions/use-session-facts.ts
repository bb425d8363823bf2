import { useDates, useText } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import { daysLate, sessionMinutes } from './session-times.ts';
import { MODE_NAMES } from './words.ts';

/** The line under a session's title: with whom, when, how, and how long after it was written down. */
export function useSessionFacts(session: Session, clientName: string): readonly string[] {
  const say = useText();
  const dates = useDates();
  const started = dates.full(session.startedAt);
  const time = dates.time(session.startedAt);
  const minutes = sessionMinutes(session);
  const late = daysLate(session);
  return [
    clientName,
    minutes === null || session.endedAt === null
      ? say('sessions.started', { date: started, time })
      : minutes === 0
        ? say('sessions.at', { date: started, time })
        : say('sessions.ended', { date: started, from: time, to: dates.time(session.endedAt), minutes }),
    ...(session.mode === null ? [] : [say(MODE_NAMES[session.mode])]),
    ...(late > 0 ? [say('sessions.writtenLater', { days: late, date: dates.full(session.createdAt) })] : []),
  ];
}
