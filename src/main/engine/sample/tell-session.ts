import type { ClientId, ProfileId, SessionId } from '#shared/domain/ids.ts';
import type { SessionMode } from '#shared/domain/session.ts';
import type { Story } from './story.ts';

export const sampleCounselor = 'Sample Counselor';

interface SampleSession {
  readonly aim: string;
  readonly mode: SessionMode;
  readonly title: string;
  readonly note: string;
  /** The occupation that was looked at. */
  readonly opened?: ProfileId | null;
  readonly isSigned?: boolean;
}

/** A session that starts at the story's time, is written, and is over at `endsAt`. */
export async function tellSession(
  { use, at }: Story,
  clientId: ClientId,
  endsAt: string,
  { aim, mode, opened = null, isSigned = false, ...written }: SampleSession,
): Promise<SessionId> {
  const { session } = await use.sessions.start({ clientId, aim, mode, attendance: 'attended' });
  if (opened !== null) {
    const { version } = await use.library.read({ profileId: opened });
    await use.sessions.profileOpened({ clientId, profileId: opened, versionId: version.id });
  }
  await use.sessions.update({ sessionId: session.id, revision: session.revision, ...written });
  at(endsAt);
  const { session: ended } = await use.sessions.end({ sessionId: session.id });
  if (isSigned) await use.sessions.sign({ sessionId: session.id, revision: ended.revision, by: sampleCounselor });
  return session.id;
}
