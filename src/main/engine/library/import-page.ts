import type { ImportedProfile } from '#shared/contract/library.ts';
import type { AnchorableItem } from '#shared/domain/annotation/anchoring.ts';
import { ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import type { ImportQuestion } from '#shared/domain/profile/findings.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import type { EngineContext } from '../context.ts';
import type { ReadPage } from '../importers/index.ts';
import { answeredParts, applyAnswer } from './answers.ts';
import { compareItems } from './compare-items.ts';
import { reanchorAnnotations } from './reanchor.ts';
import { holdersInLibrary, type readOnce, sharedWithOthers } from './shared-with-others.ts';
import {
  findProfile,
  findVersion,
  insertProfile,
  insertVersion,
  listVersions,
  makeCurrent,
  type StoredVersion,
  versionItems,
  type Write,
} from './store.ts';
import { bytesHash, textHash } from './text-hash.ts';

/**
 * Puts one page into the library. The same bytes again change nothing. Another text of an occupation becomes its new version, in which the
 * annotations find their places and the counselor's earlier answers still hold; bytes of an older version make that one current again.
 * @param pageOf gives other pages of the library to compare with
 */
export async function importPage(
  db: Write,
  { clock, ids }: Pick<EngineContext, 'clock' | 'ids'>,
  page: ReadPage,
  fileName: string,
  pageOf: ReturnType<typeof readOnce>,
): Promise<ImportedProfile> {
  const warningsOf = async ({ profile, warnings }: StoredVersion): Promise<StoredVersion['warnings']> => [
    ...warnings,
    ...(await sharedWithOthers(profile, page.raw, holdersInLibrary(db, profile.socCode), pageOf)),
  ];
  const hash = bytesHash(page.raw);
  const known = await findProfile(db, page.profile.socCode);
  const profileId = known?.id ?? ProfileId.parse(ids.next());
  const versions = known ? await listVersions(db, known.id) : [];
  const same = versions.find((version) => version.hash === hash);
  const current = known ? await findVersion(db, known.currentVersionId) : null;
  if (same !== undefined && current !== null && same.id === current.id) {
    return summary(current, 'unchanged', { changes: [], orphans: 0, reanchored: 0 }, await warningsOf(current));
  }
  const older = same === undefined ? null : await findVersion(db, same.id);
  const version = older ?? {
    id: ProfileVersionId.parse(ids.next()),
    profileId,
    number: (versions.at(-1)?.number ?? 0) + 1,
    hash,
    importedAt: clock.now(),
    ...withEarlierAnswers(page, current),
    unplaced: page.unplaced,
    warnings: page.warnings,
  };
  if (known === null) {
    await insertProfile(db, profileId, page.profile.socCode, version.id, clock.now());
  }
  if (older === null) {
    await insertVersion(db, version, page.raw, baseName(fileName));
  }
  if (known === null || current === null) {
    return summary(version, 'new', { changes: [], orphans: 0, reanchored: 0 }, await warningsOf(version));
  }
  await makeCurrent(db, profileId, version.id);
  const items = anchorable(version.profile);
  const changes = compareItems(await versionItems(db, current.id), items);
  const moved = await reanchorAnnotations(db, profileId, version.id, items);
  return summary(version, 'newVersion', { changes, ...moved }, await warningsOf(version));
}

/** A profile's passages as anchors see them. */
export function anchorable(profile: OccupationProfile): AnchorableItem[] {
  return profile.passages.map(({ id, section, text }) => ({ id, section, text, hash: textHash(text) }));
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

function summary(
  version: StoredVersion,
  outcome: ImportedProfile['outcome'],
  moved: Pick<ImportedProfile, 'changes' | 'orphans' | 'reanchored'>,
  warnings: StoredVersion['warnings'],
): ImportedProfile {
  return {
    profileId: version.profileId,
    versionId: version.id,
    socCode: version.profile.socCode,
    title: version.profile.titles.official ?? version.profile.titles.page,
    outcome,
    ...moved,
    questions: version.questions.length,
    unplaced: version.unplaced.length,
    warnings: [...warnings],
  };
}

/** Only the file's own name is kept: a path tells of the machine and the person. */
function baseName(fileName: string): string {
  return fileName.split(/[\\/]/).at(-1) ?? fileName;
}
