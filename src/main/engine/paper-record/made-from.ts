import { z } from 'zod';
import type { MadeFrom } from '#shared/domain/paper-record.ts';

const Occupation = z.object({
  profile: z.object({ socCode: z.string(), titles: z.object({ page: z.string(), official: z.string().nullable() }) }),
  computed: z.unknown(),
  hash: z.string().optional(),
  kept: z.object({ hash: z.string() }).nullish(),
});

/**
 * What of a snapshot can be told in a line, whichever paper and program version it is from: a part that is missing or of another form is left
 * out, and stays in the snapshot.
 */
const Snapshot = z.object({
  chosen: Occupation.nullish().catch(null),
  others: z.array(Occupation).catch([]),
  plan: z
    .object({ plan: z.object({ number: z.number().int(), revision: z.number().int() }) })
    .nullish()
    .catch(null),
  notes: z.array(z.unknown()).catch([]),
});

export function madeFromOf({ json, size }: { readonly json: string; readonly size: number }): MadeFrom {
  const data: unknown = JSON.parse(json);
  const { chosen, others, plan, notes } = Snapshot.parse(data);
  // The paper of one profile is its own data.
  const whole = Occupation.safeParse(data).data;
  const occupations = [...(whole === undefined ? [] : [whole]), ...(chosen == null ? [] : [chosen]), ...others];
  return {
    occupations: occupations.map(({ profile, computed, hash, kept }) => ({
      title: profile.titles.official ?? profile.titles.page,
      socCode: profile.socCode,
      isComputed: computed !== null && computed !== undefined,
      hash: hash ?? kept?.hash ?? null,
    })),
    plan: plan == null ? null : { number: plan.plan.number, revision: plan.plan.revision },
    notes: notes.length,
    size,
  };
}
