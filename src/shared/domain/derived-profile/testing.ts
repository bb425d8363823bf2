import { createTranslate } from '../../locales/translate.ts';
import { Coverage } from '../occupation/coverage.ts';
import type { Occupation, OccupationDetail } from '../occupation/occupation.ts';
import { createPopulation } from '../scores/population.ts';
import { createScorer } from '../scores/score-occupation.ts';
import type { DerivedInput, DerivedProfile, Described, ReasonPlace } from './derived-profile.ts';
import type { FigureInput, FigureUnit } from './figures.ts';

/* A small made-up library for tests, and what every derived page must keep. */

const sources = [
  { id: 'onet', name: 'O*NET database', publisher: 'Publisher', version: '30.1', date: '2025-12', licence: 'CC BY 4.0', attribution: '' },
  { id: 'oews', name: 'Pay', publisher: 'Publisher', version: 'May 2025', date: '2025-05', licence: '', attribution: '' },
  { id: 'projections', name: 'Projections', publisher: 'Publisher', version: '2024-34', date: '2025-08', licence: '', attribution: '' },
  { id: 'eloundou', name: 'Labels', publisher: 'Publisher', version: '2023', date: '2023-01', licence: '', attribution: '' },
  { id: 'microsoft', name: 'Fit', publisher: 'Publisher', version: '2024', date: '2024-09', licence: '', attribution: '' },
  { id: 'anthropic', name: 'Use', publisher: 'Publisher', version: '2026', date: '2026-01', licence: '', attribution: '' },
  { id: 'fieldsOfStudy', name: 'Fields', publisher: 'Publisher', version: '2020', date: '2020-01', licence: '', attribution: '' },
  { id: 'stemList', name: 'List', publisher: 'Publisher', version: 'July 2024', date: '2024-07', licence: '', attribution: '' },
  { id: 'ownTables', name: 'Own tables', publisher: 'Publisher', version: '2026', date: '2026-11', licence: '', attribution: '' },
] as const satisfies DerivedInput['sources'];

/** Names of the sample that hold digits. */
export const sampleNames: readonly string[] = sources.flatMap(({ name, version }) => [name, version]);

const elementNames = {
  '1.B.2.a': 'Achievement',
  '1.B.2.c': 'Recognition',
  '1.D.1.a': 'Innovation',
  '1.D.3.b': 'Attention to Detail',
  '2.A.1.b': 'Active Listening',
  '2.A.1.d': 'Speaking',
  '2.B.1.e': 'Instructing',
  '2.C.1.e': 'Customer and Personal Service',
  '2.C.3.e': 'Mechanical',
};

const norms = {
  '2.A.1.b': { median: 3.2, upperQuartile: 3.6 },
  '2.A.1.d': { median: 3.2, upperQuartile: 3.6 },
  '2.B.1.e': { median: 2.8, upperQuartile: 3.1 },
  '2.C.1.e': { median: 3.4, upperQuartile: 4 },
  '2.C.3.e': { median: 2, upperQuartile: 3 },
};

function exact(code: string) {
  return { coverage: 'exact', from: code } as const;
}

function wageYear(year: number, p50: number): NonNullable<Occupation['wages']>['years'][number] {
  return { year, p10: p50 / 2, p25: p50 * 0.75, p50, p75: p50 * 1.25, p90: p50 * 1.5, mean: p50, employment: 1000, atLeast: [] };
}

/** A made-up occupation with every block; `pay` is its median in dollars a year, `change` its growth in percent. */
export function sampleOccupation(code: string, title: string, pay: number, change: number): Occupation {
  return {
    code,
    title,
    titles: { th: title, 'zh-Hant': title, es: title },
    broad: '25-4030',
    minor: '25-4000',
    major: '25-0000',
    isResidual: false,
    subProfiles: [{ code: `${code}.00`, title, hasRatings: true }],
    wages: { ...exact(code), period: 'year', years: [wageYear(2025, pay), wageYear(2023, pay * 0.8)] },
    projection: {
      ...exact(code),
      baseYear: 2024,
      targetYear: 2034,
      employment: 1000,
      employmentProjected: 1000 + 10 * change,
      change: 10 * change,
      changePercent: change,
      openings: 100,
      entryEducation: 3,
      experience: 4,
      training: 2,
    },
    jobZone: { ...exact(`${code}.00`), value: 3, year: 2020 },
    educationHeld: { ...exact(`${code}.00`), year: 2020, percents: [0, 10, 20, 0, 10, 60, 0, 0, 0, 0, 0, 0] },
    interests: { ...exact(`${code}.00`), year: 2023, scores: { R: 2, I: 3, A: 1.5, S: 5, E: 2.2, C: 6 } },
    ai: {
      eloundou: { ...exact(`${code}.00`), alpha: 0.2, beta: 0.4, gamma: 0.6 },
      microsoft: { ...exact(code), value: 0.2 },
      anthropic: { ...exact(code), value: 0.1 },
    },
    certification: { ...exact(`${code}.00`), year: 2020, importance: 3 },
    licence: { level: 'required', what: 'state license', evidence: null },
    fields: [{ cip: '25.0301', title: 'A field', stem: true }],
    scheduleA: false,
  };
}

/** A made-up detail; `level` is that of its skills. */
export function sampleDetail(code: string, level: number, related: readonly string[] = []): OccupationDetail {
  const block = { ...exact(`${code}.00`), year: 2024 };
  return {
    code,
    skills: {
      ...block,
      ratings: [
        { element: '2.A.1.b', importance: 3.8, level },
        { element: '2.A.1.d', importance: 3.1, level },
        { element: '2.B.1.e', importance: 3.4, level },
      ],
    },
    knowledge: {
      ...block,
      ratings: [
        { element: '2.C.1.e', importance: 4.2, level },
        { element: '2.C.3.e', importance: 1.5, level },
      ],
    },
    workStyles: {
      ...block,
      styles: [
        { element: '1.D.3.b', impact: 2.4 },
        { element: '1.D.1.a', impact: -0.5 },
      ],
    },
    workValues: {
      ...block,
      values: [
        { element: '1.B.2.a', extent: 5 },
        { element: '1.B.2.c', extent: 2 },
      ],
    },
    profiles: [`${code}.00`],
    technology: [
      { name: 'Sheet', kind: 'Spreadsheet software', hot: true, inDemand: true },
      { name: 'R', kind: 'Development software', hot: true, inDemand: true },
      { name: 'Mail', kind: 'Electronic mail software', hot: true, inDemand: false },
    ],
    activities: [
      { id: '4.A.4.b.3.I04.D08', name: 'Train staff members', tasks: 2, coreTasks: 1, exposure: 0 },
      { id: '4.A.4.c.1.I01.D08', name: 'Process materials', tasks: 3, coreTasks: 3, exposure: 0.5 },
      { id: '4.A.4.a.3.I01.D01', name: 'Write letters, notes, or reports', tasks: 1, coreTasks: 0, exposure: 1 },
    ],
    related: related.map((other, index) => ({ code: other, tier: 'primaryShort', index: index + 1 })),
  };
}

/** All that a page is derived from, with two neighbours that pay more, grow faster and need more. */
export function sampleInput(change: (own: Described) => Described = (own) => own): DerivedInput {
  const neighbours = ['25-4011', '25-4012'].map((code, index) => ({
    occupation: sampleOccupation(code, index === 0 ? 'Sample Archivists' : 'Sample Curators', 80_000, 6),
    detail: sampleDetail(code, 4),
  }));
  const own = change({
    occupation: sampleOccupation('25-4031', 'Sample Technicians', 40_000, -4),
    detail: sampleDetail(
      '25-4031',
      2,
      neighbours.map(({ occupation }) => occupation.code),
    ),
  });
  const occupations = [own, ...neighbours].map(({ occupation }) => occupation);
  return {
    ...own,
    scores: createScorer(occupations, sources)(own.occupation),
    population: createPopulation(occupations),
    norms,
    neighbours,
    elementNames,
    sources,
    words: createTranslate(),
  };
}

/** What of a page is empty, by the place that then must have a reason. */
export function emptyPlaces({ profile }: DerivedProfile): ReasonPlace[] {
  const { aiEra, fit, immigration, outlook } = profile;
  const empty: readonly (readonly [ReasonPlace, boolean])[] = [
    ['overall', profile.overall === null],
    ['skilledMigration', profile.skilledMigration === null],
    ['aiEra.verdict', aiEra.verdict === null],
    ['aiEra.products', aiEra.products.length === 0],
    ['aiEra.takeOver', aiEra.takeOver.length === 0],
    ['aiEra.augment', aiEra.augment.length === 0],
    ['aiEra.moat', aiEra.moat.length === 0],
    ['skillsToBuild', profile.skillsToBuild.length === 0],
    ['entryLevel', profile.entryLevel === null],
    ['levelUp', profile.levelUp === null],
    ['salary', profile.salary.tiers.length === 0],
    ['salary.years', profile.salary.tiers.some(({ years }) => years === null)],
    ['education', profile.education.length === 0],
    ['education.cost', profile.education.some(({ cost }) => cost === null)],
    ['qualifications', profile.qualifications.length === 0],
    ['immigration.statement', immigration.statement === null],
    ['immigration.visas', immigration.visas.length === 0],
    ['fit.suits', fit.suits.length === 0],
    ['fit.doesNotSuit', fit.doesNotSuit.length === 0],
    ['outlook', outlook.paragraphs.length === 0],
    ['outlook.growthAreas', outlook.growthAreas.length === 0],
    ['sources', profile.sources === null],
    ...profile.dimensions.map(({ name, value }) => [`dimensions.${name}`, value === null] as const),
  ];
  return empty.flatMap(([place, isEmpty]) => (isEmpty ? [place] : [])).sort();
}

/** Places that have a reason; that of all scores together stands beside those of each. */
export function reasonedPlaces({ reasons }: DerivedProfile): string[] {
  return Object.keys(reasons)
    .filter((place) => place !== 'dimensions')
    .sort();
}

/** The least and the most that a figure of each unit can be. */
const ranges: Readonly<Record<FigureUnit, readonly [low: number, high: number]>> = {
  year: [2003, 2034],
  dollars: [15_000, 239_200],
  dollarsAnHour: [7, 115],
  percent: [-100, 200],
  jobs: [-1_000_000, 6_000_000],
  openingsAYear: [1, 1_000_000],
  share: [0, 1],
  index: [0, 1],
  tasks: [0, 60],
  count: [0, 340],
  importance: [1, 5],
  level: [0, 7],
  interest: [1, 7],
  impact: [-3, 3],
  extent: [1, 7],
  years: [1, 5],
  months: [1, 12],
  points: [1, 10],
};

/** Figures that cannot be: no number, out of range, without a source, year, coverage or code, or with neither publisher nor rule. */
export function impossibleFigures({ figures }: DerivedProfile, sources: ReadonlySet<string>): string[] {
  return Object.entries(figures).flatMap(([id, list]) =>
    list.flatMap((figure) => {
      const [low, high] = ranges[figure.unit];
      const isInRange = Number.isFinite(figure.value) && figure.value >= low && figure.value <= high;
      const isMade = figure.origin === (figure.rule === null ? 'official' : 'computed');
      const isBased = [figure, ...figure.inputs].every((one) => isTraceable(one, sources));
      return isInRange && isMade && isBased ? [] : [`${id}: ${figure.kind} ${figure.value}`];
    }),
  );
}

function isTraceable({ value, unit, origin, source, year, coverage, from }: FigureInput, sources: ReadonlySet<string>): boolean {
  return (
    (typeof value === 'string' ? value !== '' : Number.isFinite(value)) &&
    unit.length > 0 &&
    ['official', 'computed'].includes(origin) &&
    sources.has(source) &&
    year !== null &&
    Coverage.options.includes(coverage) &&
    /^\d\d-\d{4}(\.\d\d)?$/.test(from)
  );
}

/** Numbers that stand in a text and are no figure of it, and figures that do not stand in their text; `names` may hold digits. */
export function looseNumbers({ profile, figures, rule }: DerivedProfile, names: readonly string[]): string[] {
  const withDigits = [...names, 'EB-2', 'EB-3', 'H-1B', rule]
    .filter((name) => /\d/.test(name))
    .sort((one, other) => other.length - one.length);
  return profile.passages.flatMap(({ id, text }) => {
    const shown = (figures[id] ?? []).map((figure) => figure.shown).sort((one, other) => other.length - one.length);
    const absent = shown.filter((one) => !text.includes(one)).map((one) => `${id}: ${one} is not in the text`);
    const rest = (named: string) => shown.reduce((left, one) => left.replace(one, ''), named);
    const withoutCodes = text.replace(/\d\d-\d{4}(\.\d\d)?/g, '');
    // Names are many: they are taken out only of the texts that need it.
    const isClean =
      !/\d/.test(rest(withoutCodes)) || !/\d/.test(rest(withDigits.reduce((left, name) => left.replaceAll(name, ''), withoutCodes)));
    return isClean ? absent : [...absent, `${id}: ${text}`];
  });
}

/** Texts with something of the program left in them, or with a gap. */
export function brokenTexts({ profile }: DerivedProfile): string[] {
  const broken = /^\s*$|\b(NaN|undefined|null|Infinity)\b|[{}]| {2}|\.\.|,\.| ,|\( |\(\)| \.(\s|$)|derived\./;
  return profile.passages.flatMap(({ id, text }) => (broken.test(text) ? [`${id}: ${text}`] : []));
}
