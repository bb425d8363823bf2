import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPack } from '../../src/main/engine/occupations/pack/index.ts';
import { activitiesOfSkill } from '../../src/shared/domain/derived-profile/skills-to-build/activities-of-skill.ts';
import type { Coverage } from '../../src/shared/domain/occupation/coverage.ts';
import type { Occupation, OccupationDetail } from '../../src/shared/domain/occupation/occupation.ts';

/**
 * The shipped pack against the publishers' own tables, which lie beside the project where it is developed. They are read here a second time,
 * by other code than the build's and, where there are two, from another file.
 */
const root = join(import.meta.dirname, '../..');
const shipped = join(root, 'resources/library');
const data = join(root, '../shared/data');
const hasData = existsSync(data);

if (!hasData) process.stdout.write('Library pack: not held against the raw tables here, because they are not beside the project.\n');

const packFiles = () => readdirSync(shipped).filter((name) => !name.startsWith('.'));

describe.runIf(hasData)('the build', () => {
  test('made again gives the shipped bytes, with every own table complete, under 10 MB', () => {
    const out = mkdtempSync(join(tmpdir(), 'waymark-library-'));
    try {
      const build = [join(root, 'scripts/library/build.ts'), '--data', data, '--out', out, '--strict'];
      const run = spawnSync(process.execPath, build, { encoding: 'utf8' });
      expect([run.status, run.stderr]).toEqual([0, '']);
      expect(readdirSync(out).sort()).toEqual(packFiles().sort());
      for (const name of packFiles())
        expect([name, readFileSync(join(out, name)).equals(readFileSync(join(shipped, name)))]).toEqual([name, true]);
      expect(packFiles().reduce((total, name) => total + statSync(join(shipped, name)).size, 0)).toBeLessThan(10e6);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }, 60_000);
});

describe.runIf(hasData)('official figures, read a second time', () => {
  let occupations: readonly Occupation[];
  const details = new Map<string, OccupationDetail>();

  beforeAll(async () => {
    const pack = await openPack(shipped);
    occupations = await pack.occupations();
    for (const { code } of occupations) {
      const detail = await pack.detail(code);
      if (detail !== null) details.set(code, detail);
    }
  });

  const read = (file: string) => {
    const bytes = readFileSync(join(data, file));
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd();
  };
  /** Cells by column number; no quoting. */
  const cellsOf = (file: string, separator = '\t') =>
    read(file)
      .split('\n')
      .slice(1)
      .map((line) => line.trimEnd().split(separator));
  const isPublished = ({ coverage }: { readonly coverage: Coverage }) => coverage !== 'group';
  const detailOf = ({ code }: Occupation) => {
    const detail = details.get(code);
    if (detail === undefined) throw new Error(`no detail of ${code}`);
    return detail;
  };

  test.each([2025, 2024, 2023])('pay and employment of May %i', (year) => {
    const rows = cellsOf(`bls_oews/national_M${year}.tsv`).filter((cells) => cells[2] === 'detailed');
    const published = new Map(rows.map((cells) => [cells[0] ?? '', cells]));
    const told = (cell: string | undefined, bound: number | null) => {
      if (cell === '*' || cell === undefined) return null;
      const figure = cell === '#' ? Number.POSITIVE_INFINITY : Number(cell);
      return bound === null ? figure : Math.min(figure, bound);
    };
    const used = new Set<string>();
    for (const { code, wages } of occupations) {
      if (wages === null) continue;
      const cells = published.get(wages.from) ?? [];
      const [mean, first, bound] = wages.period === 'year' ? [6, 13, 239_200] : [5, 8, 115];
      const row = wages.years.find((one) => one.year === year);
      used.add(wages.from);
      expect([code, row?.employment, row?.mean, row?.p10, row?.p25, row?.p50, row?.p75, row?.p90]).toEqual([
        code,
        told(cells[3], null),
        told(cells[mean], null),
        ...[0, 1, 2, 3, 4].map((step) => told(cells[first + step], bound)),
      ]);
    }
    expect([...published.keys()].filter((code) => !used.has(code))).toEqual([]);
  });

  test('the activities that a skill is linked to', () => {
    const published = cellsOf('onet_30_1/Skills to Work Activities.txt').map(([skill = '', , activity = '']) => `${skill} ${activity}`);
    const ours = Object.entries(activitiesOfSkill).flatMap(([skill, activities]) => activities.map((activity) => `${skill} ${activity}`));
    expect(ours.toSorted()).toEqual(published.toSorted());
  });

  test('projections, from the file as published', () => {
    const published = new Map(
      read('bls_employment_projections/employment_projections_2024_34.csv')
        .split('\n')
        .slice(1)
        .map((line) => line.trim().slice(1, -1).split('","'))
        .map((cells) => [cells[1]?.match(/\d\d-\d{4}/)?.[0] ?? '', cells.map((cell) => Number(cell.replaceAll(',', '')))]),
    );
    const used = new Set<string>();
    for (const { code, projection } of occupations) {
      const cells = published.get(projection?.from ?? '') ?? [];
      used.add(projection?.from ?? '');
      expect([
        code,
        projection?.employment,
        projection?.employmentProjected,
        projection?.change,
        projection?.changePercent,
        projection?.openings,
        projection?.entryEducation,
        projection?.experience,
        projection?.training,
      ]).toEqual([code, ...[2, 3, 4].map((place) => hundreds(cells[place])), cells[5], hundreds(cells[6]), cells[9], cells[11], cells[13]]);
    }
    expect(used.size).toBe(832);
    expect(published.size).toBe(832);
  });

  /** Rows of an O*NET table by profile. */
  const ofProfile = (file: string) => Map.groupBy(cellsOf(`onet_30_1/${file}`), (cells) => cells[0]);

  test('job zones, interests, education and certification of those with a profile of their own', () => {
    const zones = ofProfile('Job Zones.txt');
    const interests = ofProfile('Interests.txt');
    const survey = ofProfile('Education, Training, and Experience.txt.gz');
    const counts = [0, 0, 0, 0];
    for (const { jobZone, interests: told, educationHeld, certification } of occupations) {
      if (jobZone?.coverage === 'exact') {
        counts[0] = (counts[0] ?? 0) + 1;
        expect(zones.get(jobZone.from)?.map((cells) => [Number(cells[2]), Number(cells[3]?.slice(3))])).toEqual([
          [jobZone.value, jobZone.year],
        ]);
      }
      if (told?.coverage === 'exact') {
        counts[1] = (counts[1] ?? 0) + 1;
        const scores = interests.get(told.from)?.filter((cells) => cells[4] === 'OI') ?? [];
        expect(scores.map((cells) => [cells[3]?.[0], Number(cells[6])])).toEqual(Object.entries(told.scores));
      }
      if (educationHeld?.coverage === 'exact') {
        counts[2] = (counts[2] ?? 0) + 1;
        const levels = survey.get(educationHeld.from)?.filter((cells) => cells[4] === 'RL') ?? [];
        expect(educationHeld.percents).toEqual(levels.map((cells) => (cells[12] === 'Y' ? null : Number(cells[7]))));
        expect(educationHeld.year).toBe(Number(levels[0]?.[13]?.slice(3)));
      }
      if (certification?.coverage === 'exact') {
        counts[3] = (counts[3] ?? 0) + 1;
        const item = survey.get(certification.from)?.find((cells) => cells[3] === 'Job-Related Professional Certification');
        expect([certification.importance, certification.year]).toEqual([Number(item?.[7]), Number(item?.[13]?.slice(3))]);
      }
    }
    expect(counts).toEqual([774, 774, 732, 455]);
  });

  test.each([
    ['Skills.txt.gz', (detail: OccupationDetail) => detail.skills, 748],
    ['Knowledge.txt.gz', (detail: OccupationDetail) => detail.knowledge, 748],
  ] as const)('%s', (file, block, published) => {
    const tables = ofProfile(file);
    let exact = 0;
    for (const occupation of occupations) {
      const told = block(detailOf(occupation));
      if (told?.coverage !== 'exact') continue;
      exact += 1;
      const rows = tables.get(told.from)?.filter((cells) => cells[11] !== 'Y') ?? [];
      const flat = told.ratings.flatMap(({ element, importance, level }) => [
        ...(importance === null ? [] : [`${element} IM ${importance}`]),
        ...(level === null ? [] : [`${element} LV ${level}`]),
      ]);
      expect(flat.sort()).toEqual(rows.map((cells) => `${cells[2]} ${cells[4]} ${Number(cells[6])}`).sort());
    }
    expect(exact).toBe(published);
  });

  test('work styles and work values', () => {
    const styles = ofProfile('Work Styles.txt.gz');
    const values = ofProfile('Work Values.txt');
    for (const occupation of occupations) {
      const { workStyles, workValues } = detailOf(occupation);
      if (workStyles?.coverage === 'exact') {
        const rows = styles.get(workStyles.from)?.filter((cells) => cells[4] === 'WI') ?? [];
        expect(workStyles.styles.map(({ element, impact }) => [element, impact])).toEqual(
          rows.map((cells) => [cells[2], Number(cells[6])]).sort(),
        );
      }
      if (workValues?.coverage === 'exact') {
        const rows = values.get(workValues.from)?.filter((cells) => cells[4] === 'EX') ?? [];
        expect(workValues.values.map(({ element, extent }) => [element, extent])).toEqual(
          rows.map((cells) => [cells[2], Number(cells[6])]).sort(),
        );
      }
    }
  });

  test('technology and tasks of those with a profile of their own', () => {
    const technology = ofProfile('Technology Skills.txt.gz');
    const links = ofProfile('Tasks to DWAs.txt.gz');
    for (const occupation of occupations) {
      const detail = detailOf(occupation);
      if (detail.profiles.join() !== `${occupation.code}.00`) continue;
      const [profile = ''] = detail.profiles;
      const rows = technology.get(profile)?.map((cells) => [cells[2], cells[4], cells[5], cells[6]?.trim()].join('|')) ?? [];
      const flag = (is: boolean) => (is ? 'Y' : 'N');
      expect(detail.technology.map(({ name, kind, hot, inDemand }) => [name, kind, flag(hot), flag(inDemand)].join('|')).sort()).toEqual(
        rows.sort(),
      );
      expect(detail.activities.reduce((total, { tasks }) => total + tasks, 0)).toBe(links.get(profile)?.length);
    }
  });

  test('the three measures of AI exposure', () => {
    const tables = {
      eloundou: new Map(
        cellsOf('ai_exposure/eloundou_occ_level.csv', ',').map((cells) => [cells[0], [cells.at(-3), cells.at(-2), cells.at(-1)]]),
      ),
      microsoft: new Map(cellsOf('ai_exposure/microsoft_soc_ai_applicability_scores.csv', ',').map((cells) => [cells[0], [cells.at(-1)]])),
      anthropic: new Map(cellsOf('ai_exposure/anthropic_job_exposure.csv', ',').map((cells) => [cells[0], [cells[1]]])),
    };
    const counts = { eloundou: 0, microsoft: 0, anthropic: 0 };
    for (const { ai } of occupations) {
      for (const measure of ['eloundou', 'microsoft', 'anthropic'] as const) {
        const told = ai[measure];
        if (told === null || !isPublished(told)) continue;
        counts[measure] += 1;
        const figures = 'value' in told ? [told.value] : [told.alpha, told.beta, told.gamma];
        const published = tables[measure].get(told.from)?.map(Number) ?? [];
        expect(figures.map((figure, index) => Math.abs(figure - (published[index] ?? Number.NaN)) <= 5.01e-5)).toEqual(
          figures.map(() => true),
        );
      }
    }
    expect(counts).toEqual({ eloundou: 774, microsoft: 801, anthropic: 756 });
  });

  test('other titles: every one of the table but those of military occupations, then everyday names', async () => {
    const pack = await openPack(shipped);
    const rows = readFileSync(join(root, 'scripts/library/tables/everyday-names.tsv'), 'utf8').trimEnd().split('\n').slice(1);
    const everyday = new Set(
      rows.map((row) =>
        row
          .split('\t')
          .filter((_, column) => column !== 1)
          .join('.00 '),
      ),
    );
    const all = Object.entries(await pack.alternateTitles()).flatMap(([code, titles]) => titles.map((title) => `${code} ${title}`));
    expect([...everyday].filter((name) => !all.includes(name))).toEqual([]);
    const told = all.filter((name) => !everyday.has(name));
    const published = cellsOf('onet_30_1/Alternate Titles.txt.gz').filter((cells) => !cells[0]?.startsWith('55'));
    expect(told.sort()).toEqual(published.map((cells) => `${cells[0]} ${cells[2]}`).sort());
    expect(told).toHaveLength(pack.manifest.counts.alternateTitles);
  });

  test('fields of study, and which of them are STEM', () => {
    const stem = new Set(cellsOf('immigration/dhs_stem_cip_2024.tsv').map(([cip]) => cip));
    const pairs = read('crosswalks/cip2020_soc2018.csv')
      .split('\n')
      .flatMap((line) => {
        const [, cip, code] = line.match(/^(\d\d\.\d{4}),.*?,(\d\d-\d{4}),/) ?? [];
        return cip === undefined || cip === '99.9999' || code === undefined || /^(55|99)/.test(code)
          ? []
          : [`${code} ${cip} ${stem.has(cip)}`];
      });
    const told = occupations.flatMap(({ code, fields }) => fields.map((field) => `${code} ${field.cip} ${field.stem}`));
    expect(told.sort()).toEqual(pairs.sort());
    expect(occupations.filter(({ fields }) => fields.some((field) => field.stem))).toHaveLength(197);
  });

  test('no sentence of a publisher: no task, no description', () => {
    // A few tasks are worded like the name of an activity; the name is what is shipped.
    const names = new Set(cellsOf('onet_30_1/DWA Reference.txt').map((cells) => cells[5]?.trim()));
    const sentences = new Set([
      ...cellsOf('onet_30_1/Task Statements.txt.gz').flatMap((cells) => (names.has(cells[3]) ? [] : [cells[3] ?? ''])),
      ...cellsOf('onet_30_1/Occupation Data.txt').map((cells) => cells[2] ?? ''),
    ]);
    const found: string[] = [];
    const search = (value: unknown): void => {
      if (typeof value === 'string') {
        if (sentences.has(value) || sentences.has(`${value}.`)) found.push(value);
      } else if (typeof value === 'object' && value !== null) {
        for (const inner of Object.values(value)) search(inner);
      }
    };
    for (const name of packFiles().filter((file) => file.endsWith('.json'))) search(JSON.parse(readFileSync(join(shipped, name), 'utf8')));
    expect([...new Set(found)]).toEqual([]);
  });
});

function hundreds(thousands: number | undefined): number {
  return Math.round((thousands ?? Number.NaN) * 10) * 100 + 0;
}
