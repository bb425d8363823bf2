import type { ServingResource } from '#shared/contract/resources.ts';
import { compareCosts } from '#shared/domain/resource/cost-order.ts';
import { compareLikeness, servingOf } from '#shared/domain/resource/serves-skill.ts';
import { type Read, readResourcesOf, readSkillsServed } from './store.ts';

/** The resources that serve a skill by one of its names: free ones first, then by cost in `currency`, then by how well the name fits. */
export async function readServing(db: Read, names: readonly string[], currency: string): Promise<ServingResource[]> {
  const serving = servingOf(names);
  const servingById = new Map((await readSkillsServed(db)).map(({ id, skills }) => [id, serving(skills)]));
  const found = [...servingById].flatMap(([id, fit]) => (fit === null ? [] : [id]));
  return (await readResourcesOf(db, found))
    .flatMap((resource) => {
      const fit = servingById.get(resource.id) ?? null;
      return fit === null ? [] : [{ resource, ...fit }];
    })
    .sort(
      (left, right) => compareCosts(left.resource.cost, right.resource.cost, currency) || compareLikeness(left.likeness, right.likeness),
    );
}
