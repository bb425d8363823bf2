import type { ImportedProfile } from '#shared/contract/library.ts';
import { ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import type { ImportQuestion } from '#shared/domain/profile/findings.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import type { EngineContext } from '../context.ts';
import type { ReadPage } from '../importers/index.ts';
import { answeredParts, applyAnswer } from './answers.ts';
import { keepVersion } from './keep-version.ts';
import { holdersInLibrary, type readOnce, sharedWithOthers } from './shared-with-others.ts';
import { pageSource, type StoredVersion, type Write } from './store.ts';

/**
 * Puts one page into the library. The same bytes again change nothing. Another text of an occupation becomes its new version, in which the
 * counselor's earlier answers still hold.
 * @param pageOf gives other pages of the library to compare with
 */
export async function importPage(
  db: Write,
  { clock, ids }: Pick<EngineContext, 'clock' | 'ids'>,
  page: ReadPage,
  fileName: string,
  pageOf: ReturnType<typeof readOnce>,
): Promise<ImportedProfile> {
  const { version, ...became } = await keepVersion(db, {
    source: pageSource,
    socCode: page.profile.socCode,
    raw: page.raw,
    fileName: baseName(fileName),
    now: clock.now(),
    newProfileId: () => ProfileId.parse(ids.next()),
    newVersionId: () => ProfileVersionId.parse(ids.next()),
    reading: (before) => ({ ...withEarlierAnswers(page, before), unplaced: page.unplaced, warnings: page.warnings }),
  });
  const { id, profileId, profile, questions, unplaced, warnings } = version;
  const shared = await sharedWithOthers(profile, page.raw, holdersInLibrary(db, profile.socCode), pageOf);
  return {
    profileId,
    versionId: id,
    socCode: profile.socCode,
    title: profile.titles.official ?? profile.titles.page,
    ...became,
    questions: questions.length,
    unplaced: unplaced.length,
    warnings: [...warnings, ...shared],
  };
}

/** Questions about lines that the version before has too, and where they are settled, are settled the same way. */
function withEarlierAnswers(
  page: ReadPage,
  before: StoredVersion | null,
): { profile: OccupationProfile; questions: readonly ImportQuestion[] } {
  let profile = page.profile;
  const open: ImportQuestion[] = [];
  for (const question of page.questions) {
    const isSettled = before !== null && !before.questions.some(({ kind, raw }) => kind === question.kind && raw === question.raw);
    const parts = isSettled ? answeredParts(before.profile, question) : null;
    if (parts === null) {
      open.push(question);
    } else {
      profile = applyAnswer(profile, question, parts);
    }
  }
  return { profile, questions: open };
}

/** Only the file's own name is kept: a path tells of the machine and the person. */
function baseName(fileName: string): string {
  return fileName.split(/[\\/]/).at(-1) ?? fileName;
}
