import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OccupationRow } from '#shared/contract/occupations.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { createOccupationLibrary } from './index.ts';

const library = createOccupationLibrary(join(import.meta.dirname, '../../../../resources/library'));

test('a row of the list says of every occupation what its computed profile says', async () => {
  const rows = await library.rows();
  expect(rows).toHaveLength(848);
  for (const row of rows) {
    expect(() => OccupationRow.parse(row)).not.toThrow();
    const reading = await library.read(row.socCode);
    if (reading === null) throw new Error(`The library lists ${row.socCode} and cannot read it.`);
    const { occupation, scores, derived } = reading;
    const { profile } = derived;
    expect({ code: row.socCode, ...row }).toMatchObject({
      code: profile.socCode,
      profileId: computedProfileId(profile.socCode),
      title: profile.titles.official,
      overall: profile.overall,
      dimensions: profile.dimensions.map(({ value }) => value),
      verdict: profile.aiEra.verdict?.kind ?? null,
      middlePay: profile.salary.tiers.find(({ level }) => level === 'middle')?.range ?? null,
      skilledMigration: profile.skilledMigration,
      titles: occupation.titles,
      major: occupation.major,
      licence: occupation.licence.level,
      isResidual: occupation.isResidual,
    });
    if (row.middlePay !== null) expect(row.payPeriod).toBe(profile.salary.period);
    if (scores.overall.coverage === 'group') expect(row.coverage).toBe('group');
  }
});

test('interests are the three highest, highest first', async () => {
  const rows = await library.rows();
  const interestsOf = (code: string) => rows.find(({ socCode }) => socCode === code)?.interests;
  expect(interestsOf('25-4022')).toEqual(['C', 'S', 'I']);
  expect(interestsOf('15-1252')).toEqual(['I', 'C', 'R']);
  expect(interestsOf('29-1141')).toEqual(['S', 'I', 'C']);
});

test('neighbors are other occupations, nearest first; a code that is not there has none', async () => {
  const neighbours = await library.neighbours('25-4022');
  const places = neighbours?.map(({ index }) => index) ?? [];
  expect(places.length).toBeGreaterThan(10);
  expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
  expect(neighbours?.some(({ row }) => row.socCode === '25-4022')).toBe(false);
  expect(neighbours?.[0]).toMatchObject({ tier: 'primaryShort', row: { title: expect.any(String), overall: expect.any(Number) } });
  // No profile of O*NET: nobody names its neighbors.
  expect(await library.neighbours('11-9039')).toEqual([]);
  expect(await library.neighbours('99-9999')).toBeNull();
});
