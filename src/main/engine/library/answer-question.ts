import type { ProfileVersionId } from '#shared/domain/ids.ts';
import type { ImportQuestion } from '#shared/domain/profile/findings.ts';
import { notFound } from '../refusal.ts';
import { applyAnswer } from './answers.ts';
import { anchorable } from './keep-version.ts';
import { reanchorAnnotations } from './reanchor.ts';
import { findProfile, findVersion, pageSource, type StoredVersion, type Write, writeReading } from './store.ts';

/** Settles a question of a version with the counselor's parts. Throws NOT_FOUND when it is settled already or never was. */
export async function answerQuestion(
  db: Write,
  versionId: ProfileVersionId,
  questionId: string,
  parts: ImportQuestion['parts'],
): Promise<StoredVersion> {
  const version = await findVersion(db, versionId);
  const question = version?.questions.find(({ id }) => id === questionId);
  if (version === null || question === undefined) {
    throw notFound('question');
  }
  const profile = applyAnswer(version.profile, question, parts);
  const answered = { ...version, profile, questions: version.questions.filter(({ id }) => id !== questionId) };
  const changesItems = profile.passages !== version.profile.passages;
  await writeReading(db, answered, changesItems);
  const isCurrent = (await findProfile(db, pageSource, profile.socCode))?.currentVersionId === versionId;
  if (changesItems && isCurrent) {
    await reanchorAnnotations(db, version.profileId, versionId, anchorable(profile));
  }
  return answered;
}
