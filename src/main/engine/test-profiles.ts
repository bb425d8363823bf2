import { createHash } from 'node:crypto';
import { ItemId, ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import { DimensionName, dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import { OccupationProfile, type Passage } from '#shared/domain/profile/profile.ts';
import type { Workspace } from './context.ts';

/** A small occupation for tests of features that only need some profile to lean on. */
export interface TestOccupation {
  readonly socCode: string;
  readonly title: string;
  readonly summary?: string;
  readonly skills?: readonly { readonly name: string; readonly example?: string }[];
}

/** Writes the occupation as an imported profile; its ids follow from the code (`profile-25-4022`, `version-25-4022`). */
export async function addTestProfile(workspace: Workspace, { socCode, title, summary = '', skills = [] }: TestOccupation) {
  const passages: Passage[] = [
    { id: ItemId.parse('title'), section: 'header', text: title, line: 1 },
    { id: ItemId.parse('summary'), section: 'summary', text: summary || title, line: 1 },
    ...skills.map(
      ({ name, example }, index): Passage => ({
        id: skillItem(name),
        section: 'skillsToBuild',
        text: skillText(name, example),
        line: index + 2,
      }),
    ),
  ];
  const profile = OccupationProfile.parse({
    socCode,
    titles: { page: title, official: title },
    language: { chrome: 'en', body: 'en' },
    skilledMigration: null,
    overall: null,
    summary: summary || null,
    dimensions: DimensionName.options.map((name) => ({ id: `dimensions.${name}`, name, direction: dimensionDirection[name], value: null })),
    aiEra: { verdict: null, text: null, products: [], takeOver: [], augment: [], moat: [] },
    skillsToBuild: skills.map(({ name, example }) => ({
      id: skillItem(name),
      name,
      example: example ?? null,
      text: skillText(name, example),
    })),
    entryLevel: null,
    levelUp: null,
    salary: { period: 'year', tiers: [] },
    education: [],
    qualifications: [],
    immigration: { statement: null, visas: [] },
    fit: { suits: [], doesNotSuit: [] },
    outlook: { paragraphs: [], growthAreas: [] },
    faq: [],
    sources: null,
    passages,
  });
  const profileId = ProfileId.parse(`profile-${socCode}`);
  const versionId = ProfileVersionId.parse(`version-${socCode}`);
  const at = '2026-09-02T08:00:00.000Z';
  await workspace.record(async (db) => {
    await db
      .insertInto('profile')
      .values({ id: profileId, soc_code: socCode, source: 'test', current_version_id: versionId, created_at: at })
      .execute();
    await db
      .insertInto('profile_version')
      .values({
        id: versionId,
        profile_id: profileId,
        number: 1,
        raw_hash: hash(socCode),
        raw: new Uint8Array(),
        file_name: 'page.txt',
        profile_json: JSON.stringify(profile),
        questions_json: '[]',
        unplaced_json: '[]',
        warnings_json: '[]',
        imported_at: at,
      })
      .execute();
    await db
      .insertInto('profile_item')
      .values(
        passages.map(({ id, section, text }, position) => ({
          version_id: versionId,
          item_id: id,
          section,
          position,
          text,
          text_hash: hash(text),
        })),
      )
      .execute();
  });
  return { profileId, versionId };
}

export function skillItem(name: string): ItemId {
  return ItemId.parse(`skillsToBuild.${name.toLowerCase().replaceAll(' ', '-')}`);
}

const skillText = (name: string, example?: string) => (example ? `${name} (${example})` : name);
const hash = (text: string) => createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 32);
