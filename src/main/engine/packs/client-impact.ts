import type { Kysely } from 'kysely';
import type { ClientImpact } from '#shared/contract/packs.ts';
import { ClientId, type ProfileId } from '#shared/domain/ids.ts';
import { ReportRecord } from '#shared/domain/report.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';

type Uses = Pick<ClientImpact, 'notes' | 'shortlisted' | 'planned' | 'papers'>;

/** Who has something of a profile: by profile, the clients in the order of their names. */
export type ClientUses = (profile: ProfileId, madeBefore: Instant | null) => readonly ClientImpact[];

/**
 * Reads once what all clients have of all profiles. Counts alone: no text of a note is read, and jotters are not looked at. A paper counts for the
 * profile that it was made for; a report also for those that were on the client's shortlist by then, or whose skills the client plans.
 */
export async function readClientUses(db: Kysely<Schema>): Promise<ClientUses> {
  const [clients, notes, shortlist, targets, papers] = await Promise.all([
    db.selectFrom('client').select(['id', 'reference', 'name']).orderBy('name').orderBy('id').execute(),
    db
      .selectFrom('annotation')
      .select((row) => ['client_id', 'profile_id', row.fn.countAll<number>().as('count')])
      .groupBy(['client_id', 'profile_id'])
      .execute(),
    db.selectFrom('shortlist').select(['client_id', 'profile_id', 'added_at']).execute(),
    db.selectFrom('plan_target').innerJoin('plan', 'plan.id', 'plan_target.plan_id').select(['client_id', 'profile_id']).execute(),
    db.selectFrom('report').select(['client_id', 'options_json', 'created_at']).execute(),
  ]);
  const made = papers.map((paper) => ({ ...paper, options: ReportRecord.shape.options.parse(JSON.parse(paper.options_json)) }));
  return (profile, madeBefore) => {
    const isOf = (client: string) => (row: { client_id: string | null; profile_id: string }) =>
      row.client_id === client && row.profile_id === profile;
    return clients.flatMap(({ id, reference, name }) => {
      const listed = shortlist.find(isOf(id));
      const planned = targets.some(isOf(id));
      const printed = made.filter(({ client_id, options, created_at }) => {
        if (client_id !== id || (madeBefore !== null && created_at >= madeBefore)) return false;
        if (options.kind === 'comparison') return options.profileIds.includes(profile);
        // A form of the office may show the plan, and of an occupation no more than its name.
        if (options.kind === 'officePaper') return planned;
        if (options.profileId === profile) return true;
        // The paper of one profile holds the figures of no other.
        return options.kind !== 'occupationProfile' && (planned || (listed !== undefined && listed.added_at <= created_at));
      });
      const uses: Uses = {
        notes: notes.find(isOf(id))?.count ?? 0,
        shortlisted: listed !== undefined,
        planned,
        papers: printed.length,
      };
      const hasAny = uses.notes > 0 || uses.shortlisted || uses.planned || uses.papers > 0;
      return hasAny ? [{ clientId: ClientId.parse(id), reference, name, ...uses }] : [];
    });
  };
}
