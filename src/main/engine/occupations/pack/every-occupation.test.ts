import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Occupation, OccupationDetail, WageYear } from '#shared/domain/occupation/occupation.ts';
import type { ElementNames, PackManifest } from '#shared/domain/occupation/pack.ts';
import { checkPack } from './index.ts';

/** The pack that is shipped, all of it. Its figures are held against the publishers' tables in tests/project/library-pack.test.ts. */
const folder = join(import.meta.dirname, '../../../../../resources/library');

let manifest: PackManifest;
let occupations: readonly Occupation[];
let elements: ElementNames;
const details = new Map<string, OccupationDetail>();

beforeAll(async () => {
  const pack = await checkPack(folder);
  ({ manifest } = pack);
  occupations = await pack.occupations();
  elements = await pack.elements();
  for (const { code } of occupations) {
    const detail = await pack.detail(code);
    if (detail !== null) details.set(code, detail);
  }
});

/** Codes that break a rule; a rule holds for all when there are none. */
const breaking = (breaks: (occupation: Occupation, detail: OccupationDetail) => boolean): string[] =>
  occupations
    .filter((occupation) => {
      const detail = details.get(occupation.code);
      return detail === undefined || breaks(occupation, detail);
    })
    .map(({ code }) => code);

const blocksOf = ({ wages, projection, jobZone, educationHeld, interests, certification, ai }: Occupation, detail: OccupationDetail) =>
  [
    wages,
    projection,
    jobZone,
    educationHeld,
    interests,
    certification,
    ai.eloundou,
    ai.microsoft,
    ai.anthropic,
    detail.skills,
    detail.knowledge,
    detail.workStyles,
    detail.workValues,
  ].filter((block) => block !== null);

describe('every occupation', () => {
  test('stands there once, in order, with its groups and the profiles of O*NET', () => {
    const codes = occupations.map(({ code }) => code);
    expect(codes).toHaveLength(848);
    expect(new Set(codes).size).toBe(848);
    expect(codes).toEqual([...codes].sort());
    expect(
      breaking(
        ({ code, major, minor, broad }) => !/^\d\d-\d{3}0$/.test(broad) || major.slice(0, 3) !== code.slice(0, 3) || minor === broad,
      ),
    ).toEqual([]);
    expect(breaking(({ code, subProfiles }) => subProfiles[0]?.code !== `${code}.00`)).toEqual([]);
    expect(new Set(occupations.map(({ major }) => major)).size).toBe(22);
    expect(manifest.counts).toMatchObject({ occupations: 848, subProfiles: 997 });
  });

  test('has a title in each of the four languages, no two occupations the same one', () => {
    for (const language of ['th', 'zh-Hant', 'es'] as const) {
      const titles = occupations.map((occupation) => occupation.titles[language]);
      expect(titles.filter((title) => title.trim() === '')).toEqual([]);
      expect(new Set(titles).size).toBe(848);
    }
    expect(breaking(({ title, titles }) => titles.th === title || titles['zh-Hant'] === title)).toEqual([]);
  });

  test('says of every figure what it is published for and how that covers the occupation', () => {
    expect(
      breaking((occupation, detail) =>
        blocksOf(occupation, detail).some(({ coverage, from }) => {
          const own = from === occupation.code || from === `${occupation.code}.00`;
          return coverage === 'exact' ? !own : from === `${occupation.code}.00`;
        }),
      ),
    ).toEqual([]);
    expect(
      breaking((occupation, detail) =>
        blocksOf(occupation, detail).some((block) => 'year' in block && (block.year < 2004 || block.year > 2026)),
      ),
    ).toEqual([]);
    expect(breaking(({ wages }) => wages?.years.map(({ year }) => year).join() !== '2025,2024,2023')).toEqual(['45-3031']);
    expect(breaking(({ projection }) => projection?.baseYear !== 2024 || projection.targetYear !== 2034)).toEqual([]);
  });

  test('has no figure that is no number', () => {
    const notFinite = (value: unknown): boolean =>
      typeof value === 'number'
        ? !Number.isFinite(value)
        : typeof value === 'object' && value !== null && Object.values(value).some(notFinite);
    expect(breaking((occupation, detail) => notFinite(occupation) || notFinite(detail))).toEqual([]);
  });

  test('lacks only what nobody publishes: pay of one occupation, and the lists of those that O*NET has no profile of', () => {
    expect(breaking(({ wages }) => wages === null)).toEqual(['45-3031']);
    expect(
      breaking(
        ({ projection, jobZone, educationHeld, interests, certification, ai }, detail) =>
          [projection, jobZone, educationHeld, interests, certification, ai.eloundou, ai.microsoft, ai.anthropic].includes(null) ||
          [detail.skills, detail.knowledge, detail.workStyles, detail.workValues].includes(null),
      ),
    ).toEqual([]);
    const empty = breaking((_, { profiles }) => profiles.length === 0);
    expect(empty).toHaveLength(50);
    expect(breaking((_, detail) => [detail.technology, detail.activities, detail.related].some(({ length }) => length === 0))).toEqual(
      empty,
    );
  });
});

describe('figures', () => {
  test('of pay rise from the tenth to the ninetieth percentile and stay below the bound', () => {
    const disorderly = ({ p10, p25, p50, p75, p90 }: WageYear) => {
      const steps = [p10, p25, p50, p75, p90].filter((step) => step !== null);
      return steps.length !== 5 || steps.some((step, index) => step < (steps[index - 1] ?? 0));
    };
    const leftOut = ({ p10, p25, p50, p75, p90, mean, employment }: WageYear) =>
      [p10, p25, p50, p75, p90, mean, employment].every((figure) => figure === null);
    expect(breaking(({ wages }) => wages?.years.some((year) => disorderly(year) && !leftOut(year)) === true)).toEqual([]);
    // Legislators left the survey of 2025.
    expect(breaking(({ wages }) => wages?.years.some(leftOut) === true)).toEqual(['11-1031']);
    const range = { year: [10_000, 239_200], hour: [7, 115] } as const;
    expect(
      breaking(({ wages }) => {
        const [lowest, highest] = range[wages?.period ?? 'year'];
        return wages?.years.some(({ p10, p90 }) => (p10 ?? lowest) < lowest || (p90 ?? 0) > highest) === true;
      }),
    ).toEqual([]);
    expect(breaking(({ wages }) => wages?.period === 'hour')).toEqual(['27-2011', '27-2031', '27-2042', '27-2091', '27-2099']);
  });

  test('of jobs agree with each other', () => {
    expect(
      breaking(({ projection }) => {
        if (projection === null) return true;
        const { employment, employmentProjected, change, changePercent, openings } = projection;
        // Published in hundreds, each rounded for itself; the percentage is of the figures before rounding.
        const roundingOf = (100 * 150) / employment;
        return (
          Math.abs(employmentProjected - employment - change) > 100 ||
          Math.abs((100 * change) / employment - changePercent) > roundingOf + 0.1 ||
          openings > employment * 0.35
        );
      }),
    ).toEqual([]);
  });

  test('of education make a hundred percent where none is withheld', () => {
    expect(
      breaking(({ educationHeld }) => {
        const percents = educationHeld?.percents ?? [];
        const total = percents.reduce<number>((sum, percent) => sum + (percent ?? 0), 0);
        return percents.includes(null) ? total > 100.1 : Math.abs(total - 100) > 0.2;
      }),
    ).toEqual([]);
  });

  test('of interests, exposure and ratings keep to their scales', () => {
    expect(
      breaking(({ interests }) => Object.values(interests?.scores ?? {}).filter((score) => score >= 1 && score <= 7).length !== 6),
    ).toEqual([]);
    expect(
      breaking(({ ai }) => (ai.eloundou?.alpha ?? 1) > (ai.eloundou?.beta ?? 0) || (ai.eloundou?.beta ?? 1) > (ai.eloundou?.gamma ?? 0)),
    ).toEqual([]);
    expect(breaking((_, { skills }) => skills?.ratings.length !== 35)).toEqual([]);
    // Of the thirty-three areas the publisher withholds a few for some.
    expect(breaking((_, { knowledge }) => (knowledge?.ratings.length ?? 0) < 25)).toEqual([]);
    expect(breaking((_, { workStyles, workValues }) => workStyles?.styles.length !== 21 || workValues?.values.length !== 6)).toEqual([]);
  });

  test('name only elements, activities and occupations that the pack knows', () => {
    const known = new Set(occupations.map(({ code }) => code));
    const named = (id: string) => elements[id] !== undefined;
    expect(
      breaking(
        ({ code }, detail) =>
          ![...(detail.skills?.ratings ?? []), ...(detail.knowledge?.ratings ?? [])].every(({ element }) => named(element)) ||
          ![...(detail.workStyles?.styles ?? []), ...(detail.workValues?.values ?? [])].every(({ element }) => named(element)) ||
          !detail.activities.every(({ id, name, tasks, coreTasks }) => named(id.slice(0, -8)) && name !== '' && coreTasks <= tasks) ||
          !detail.related.every((related) => known.has(related.code) && related.code !== code),
      ),
    ).toEqual([]);
  });
});

describe('known occupations', () => {
  const find = (code: string) => occupations.find((occupation) => occupation.code === code);
  const told = (code: string) => {
    const { wages, projection, jobZone, interests, ai, fields, licence, scheduleA } = find(code) ?? {};
    const detail = details.get(code);
    return {
      pay: wages?.years.map(({ p50 }) => p50),
      jobs: [projection?.employment, projection?.changePercent, projection?.openings],
      entry: [projection?.entryEducation, projection?.experience, projection?.training],
      jobZone: jobZone?.value,
      interests: Object.values(interests?.scores ?? {}),
      ai: [ai?.eloundou?.beta, ai?.microsoft?.value, ai?.anthropic?.value],
      stem: [fields?.filter(({ stem }) => stem).length, fields?.length],
      law: [licence?.level, scheduleA],
      reading: detail?.skills?.ratings[0],
      technology: [
        detail?.technology.length,
        detail?.technology.filter(({ hot }) => hot).length,
        detail?.technology.filter(({ inDemand }) => inDemand).length,
      ],
      activities: [detail?.activities.length, detail?.related.length],
      firstActivity: detail?.activities[0],
    };
  };

  // Read by hand from the publishers' tables.
  test('library technicians', () => {
    expect(told('25-4031')).toEqual({
      pay: [44_580, 39_970, 39_310],
      jobs: [78_600, -6.8, 13_000],
      entry: [5, 4, 6],
      jobZone: 3,
      interests: [3.07, 2.69, 1.6, 4.07, 1.87, 6.51],
      ai: [0.5288, 0.3242, 0.054],
      stem: [0, 1],
      law: ['none', false],
      reading: { element: '2.A.1.a', importance: 3.38, level: 3.88 },
      technology: [30, 11, 2],
      activities: [27, 20],
      firstActivity: { id: '4.A.4.c.1.I01.D08', name: 'Process library materials', tasks: 6, coreTasks: 3, exposure: 0.5833 },
    });
  });

  test('librarians', () => {
    expect(told('25-4022')).toEqual({
      pay: [68_270, 64_320, 64_370],
      jobs: [142_100, 1.7, 13_500],
      entry: [2, 4, 6],
      jobZone: 5,
      interests: [2.33, 3.62, 2.65, 4.04, 2.76, 5.83],
      ai: [0.5, 0.2711, 0.2032],
      stem: [1, 5],
      law: ['some', false],
      reading: { element: '2.A.1.a', importance: 3.88, level: 4 },
      technology: [83, 26, 3],
      activities: [30, 19],
      firstActivity: {
        id: '4.A.4.a.5.I10.D07',
        name: 'Help patrons use library or archival resources',
        tasks: 3,
        coreTasks: 3,
        exposure: 1,
      },
    });
  });

  test('software developers', () => {
    expect(told('15-1252')).toEqual({
      pay: [135_980, 133_080, 132_270],
      jobs: [1_693_800, 15.8, 115_200],
      entry: [3, 4, 6],
      jobZone: 4,
      interests: [3.93, 5.86, 2.26, 1.88, 1.87, 5.46],
      ai: [0.4474, 0.2839, 0.288],
      stem: [17, 20],
      law: ['none', false],
      reading: { element: '2.A.1.a', importance: 3.5, level: 4.25 },
      technology: [429, 148, 33],
      activities: [18, 15],
      firstActivity: {
        id: '4.A.2.a.4.I05.D05',
        name: 'Analyze project data to determine specifications or requirements',
        tasks: 3,
        coreTasks: 2,
        exposure: 0.5,
      },
    });
  });

  test('registered nurses', () => {
    expect(told('29-1141')).toEqual({
      pay: [97_550, 93_600, 86_070],
      jobs: [3_391_000, 4.9, 189_100],
      entry: [3, 4, 6],
      jobZone: 4,
      interests: [3.66, 4.82, 1.31, 5.62, 2.28, 4.58],
      ai: [0.381, 0.1218, 0.0595],
      stem: [0, expect.any(Number)],
      law: ['required', true],
      reading: { element: '2.A.1.a', importance: 3.88, level: 4.25 },
      technology: [43, 16, 0],
      activities: [37, 16],
      firstActivity: {
        id: '4.A.1.a.2.I05.D07',
        name: 'Monitor patient conditions during treatments, procedures, or activities',
        tasks: 2,
        coreTasks: 2,
        exposure: 0.25,
      },
    });
  });

  test('what stands in for an occupation without figures of its own is named', () => {
    // Six of the nine profiles of "computer occupations, all other" are rated; the oldest of them in 2018.
    expect(details.get('15-1299')?.skills).toMatchObject({ coverage: 'group', from: '15-1299', year: 2018 });
    expect(details.get('15-1299')?.skills?.ratings[0]).toMatchObject({ importance: 3.96 });
    // "Counselors, all other": the mean of the five other counselors of its broad group.
    expect(find('21-1019')?.ai.eloundou).toMatchObject({ coverage: 'group', from: '21-1010', beta: 0.3247 });
    // Purchasing agents: pay for a combined code; one measure for none nearer than the minor group, of which sixteen codes have it.
    expect(find('13-1021')).toMatchObject({
      wages: { coverage: 'combined', from: '13-1020' },
      ai: { microsoft: { coverage: 'combined', from: '13-1020' }, anthropic: { coverage: 'group', from: '13-1000', value: 0.1532 } },
    });
    expect(details.get('15-1255')?.skills).toMatchObject({ coverage: 'group', from: '15-1255.01' });
  });

  test('pay at or over the survey’s bound is told as such, means in full', () => {
    expect(find('29-1211')?.wages?.years[0]).toEqual({
      year: 2025,
      p10: 101_460,
      p25: 207_000,
      p50: 239_200,
      p75: 239_200,
      p90: 239_200,
      mean: 360_570,
      employment: 38_760,
      atLeast: ['p50', 'p75', 'p90'],
    });
    expect(find('27-2011')?.wages?.years[0]).toMatchObject({ p75: 97.95, p90: 115, mean: 58.29, atLeast: ['p90'] });
  });
});
