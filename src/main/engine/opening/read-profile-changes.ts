import { type Kysely, sql } from 'kysely';
import type { ItemChange } from '#shared/contract/library.ts';
import { type ClientId, ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import { OpeningLine } from '#shared/domain/opening/opening.ts';
import { occupationOfComputed } from '#shared/domain/profile/computed-profile-id.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { compareItems, renewComputed, versionItems } from '../library/index.ts';
import { occupationTitles } from '../occupation-titles.ts';
import { unlessRefused } from '../refusal.ts';
import type { Boundary } from './boundary.ts';

/** Occupations that are looked through; a longer shortlist is looked through from its newest entry on. */
const mostProfiles = 24;
/** Changed figures that a line shows. */
const figuresShown = 3;

/**
 * The client's occupations whose text is another than at the boundary: a page was imported anew, or the library is another edition. Computed
 * profiles are brought up to the library in use first, as they are when they are opened.
 */
export async function readProfileChanges(context: EngineContext, clientId: ClientId, { after }: Boundary): Promise<OpeningLine[]> {
  const { db } = context.workspace();
  const ids = await occupationsOf(db, clientId);
  await renewOlder(context, ids);
  const versions = await db
    .selectFrom('profile')
    .innerJoin('profile_version as now', 'now.id', 'profile.current_version_id')
    .select(['profile.id', 'now.id as after', 'now.imported_at as when'])
    .select((row) =>
      row
        .selectFrom('profile_version as then')
        .select('then.id')
        .whereRef('then.profile_id', '=', 'profile.id')
        .where('then.imported_at', '<=', after)
        .orderBy('then.number', 'desc')
        .limit(1)
        .as('before'),
    )
    .where('profile.id', 'in', inList(ids))
    .where('now.imported_at', '>', after)
    .execute();
  const titles = await occupationTitles(db, inList(versions.map(({ id }) => id)));
  const lines = await Promise.all(
    versions.map(async (row) => {
      if (row.before === null) return [];
      const id = ProfileId.parse(row.id);
      const changes = compareItems(
        await versionItems(db, ProfileVersionId.parse(row.before)),
        await versionItems(db, ProfileVersionId.parse(row.after)),
      );
      if (changes.length === 0) return [];
      const figures = changes.flatMap(changedFigure);
      return [
        OpeningLine.parse({
          kind: 'profile',
          when: row.when,
          profileId: id,
          title: titles.get(id) ?? '',
          source: occupationOfComputed(id) === null ? 'page' : 'computed',
          before: row.before,
          after: row.after,
          changes: changes.length,
          figures: figures.slice(0, figuresShown),
          figureCount: figures.length,
        }),
      ];
    }),
  );
  return lines.flat();
}

/** Brings those computed profiles up to the library in use that were made from another edition. */
async function renewOlder(context: EngineContext, ids: readonly ProfileId[]): Promise<void> {
  const info = await unlessRefused(context.occupations.info(), null);
  if (info === null) return;
  const older = await context
    .workspace()
    .db.selectFrom('profile')
    .innerJoin('profile_version', 'profile_version.id', 'profile.current_version_id')
    .select('profile.id')
    .where('profile.id', 'in', inList(ids.filter((id) => occupationOfComputed(id) !== null)))
    .where(sql`json_extract(CAST(profile_version.raw AS TEXT), '$.edition')`, '!=', info.edition)
    .execute();
  for (const { id } of older) await unlessRefused(renewComputed(context, ProfileId.parse(id)), undefined);
}

/** What stands on the shortlist, dropped ones left out, and what the newest plan aims at. */
async function occupationsOf(db: Kysely<Schema>, clientId: ClientId): Promise<ProfileId[]> {
  const [listed, targets] = await Promise.all([
    db
      .selectFrom('shortlist')
      .select('profile_id')
      .where('client_id', '=', clientId)
      .where('standing', '!=', 'dropped')
      .orderBy('added_at', 'desc')
      .execute(),
    db
      .selectFrom('plan_target')
      .select('profile_id')
      .where('plan_id', '=', (row) =>
        row.selectFrom('plan').select('id').where('client_id', '=', clientId).orderBy('number', 'desc').limit(1),
      )
      .execute(),
  ]);
  const ids = [...targets, ...listed].map(({ profile_id }) => ProfileId.parse(profile_id));
  return [...new Set(ids)].slice(0, mostProfiles);
}

/** A passage on both sides whose numbers are not the same ones. */
function changedFigure({ itemId, before, after }: ItemChange): { itemId: string; before: string; after: string }[] {
  if (before === null || after === null) return [];
  return numbersIn(before) === numbersIn(after) ? [] : [{ itemId, before, after }];
}

function numbersIn(text: string): string {
  return (text.match(/\d[\d.,]*/g) ?? []).map((number) => number.replace(/[.,]+$/, '')).join(' ');
}
