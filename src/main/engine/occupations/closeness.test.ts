import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OccupationDetail } from '#shared/domain/occupation/occupation.ts';
import { Closeness } from '#shared/domain/transition/closeness.ts';
import { plainCosine, recallOfRelated } from '#shared/domain/transition/testing.ts';
import { openPack } from './pack/index.ts';

let details: readonly OccupationDetail[];

beforeAll(async () => {
  const pack = await openPack(join(import.meta.dirname, '../../../../resources/library'));
  const occupations = await pack.occupations();
  details = (await Promise.all(occupations.map(({ code }) => pack.detail(code)))).filter((detail) => detail !== null);
});

describe('closeness of the whole library, held against the lists of related occupations that it does not use', () => {
  test('finds seven in ten of the nearest ones among its first twenty, far more than plain cosine of skills', () => {
    const closeness = new Closeness(details);
    const ours = recallOfRelated(details, (code) => closeness.nearest(code).map((near) => near.code));
    const plain = recallOfRelated(details, plainCosine(details));
    expect(ours.wanted).toBeGreaterThan(3_500);
    expect(ours.found / ours.wanted).toBeGreaterThan(0.7);
    expect(plain.found / plain.wanted).toBeLessThan(0.45);
  });
});
