import { join } from 'node:path';
import { openPack } from '../../../src/main/engine/occupations/pack/index.ts';
import type { OccupationDetail } from '../../../src/shared/domain/occupation/occupation.ts';
import { Closeness } from '../../../src/shared/domain/transition/closeness.ts';
import { plainCosine, recallOfRelated } from '../../../src/shared/domain/transition/testing.ts';
import type { Tally } from '../comparison.ts';

async function readDetails(): Promise<OccupationDetail[]> {
  const pack = await openPack(join(import.meta.dirname, '..', '..', '..', 'resources', 'library'));
  const details: OccupationDetail[] = [];
  for (const { code } of await pack.occupations()) {
    const detail = await pack.detail(code);
    if (detail !== null) details.push(detail);
  }
  return details;
}

/** O*NET's nearest related occupations that are not among the first twenty by our closeness; it does not use those lists. */
export const nearestOccupations: Tally = {
  name: 'nearest related occupations of O*NET, not among the first twenty',
  peer: 'plain cosine of the importance of skills',
  goal: 1,
  async count() {
    const details = await readDetails();
    const start = performance.now();
    const closeness = new Closeness(details);
    const read = performance.now();
    const ours = recallOfRelated(details, (code) => closeness.nearest(code).map((near) => near.code));
    const done = performance.now();
    const plain = recallOfRelated(details, plainCosine(details));
    const recall = ({ found, wanted }: typeof ours) => (found / wanted).toFixed(3);
    return {
      ours: ours.wanted - ours.found,
      theirs: plain.wanted - plain.found,
      facts: [
        `recall of ${ours.wanted} nearest related occupations in the first twenty: ours ${recall(ours)}, plain cosine ${recall(plain)}`,
        `closeness of ${details.length} occupations: made in ${(read - start).toFixed(0)} ms, the nearest of all of them in ${(done - read).toFixed(0)} ms`,
      ],
    };
  },
};
