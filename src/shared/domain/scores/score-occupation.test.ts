import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Licence } from '../occupation/occupation.ts';
import { DimensionName } from '../profile/dimensions.ts';
import { payScale } from './income.ts';
import { createScorer } from './score-occupation.ts';
import { type OccupationFacts, occupation } from './testing.ts';

const sources = [
  { id: 'ownTables', date: '2026-11' },
  { id: 'anthropic', date: '2026-01' },
] as const;

/** Ten occupations that rise in every figure, to be ranked among. */
const others = Array.from({ length: 10 }, (_, index) =>
  occupation({
    code: `12-${1000 + index}`,
    medianPay: 30_000 + 10_000 * index,
    exposure: 0.05 + 0.1 * index,
    projection: { openings: 5_000 + 1_000 * index, change: -4_000 + 1_000 * index, changePercent: -4 + index, from: `12-${1000 + index}` },
  }),
);
const scoreAmong = createScorer(others, sources);
const score = (facts: OccupationFacts) => scoreAmong(occupation(facts));

const licence = (level: Licence['level']): Licence => ({ level, what: null, evidence: null });

describe('single scores', () => {
  it('income: the ends of the scale and its middle ratio', () => {
    const at = (medianPay: number) => score({ medianPay }).scores.income.value;
    expect(at(payScale.floor)).toBe(1);
    expect(at(payScale.ceiling)).toBe(10);
    expect(at(20_000)).toBe(1);
    expect(at(391_490)).toBe(10);
    // Halfway in ratios: sqrt(30,000 × 200,000).
    expect(at(77_460)).toBe(5.5);
  });

  it('income: pay by the hour and withheld pay are not stated, each for its own reason', () => {
    const hourly = occupation().wages;
    expect(score({ wages: hourly && { ...hourly, period: 'hour' } }).scores.income).toMatchObject({ value: null, reason: 'payByTheHour' });
    expect(score({ wages: null }).scores.income).toMatchObject({ value: null, reason: 'payNotPublished', coverage: null });
  });

  it('income: an older median stands in with its year where the newest is withheld', () => {
    const wages = occupation({ medianPay: 60_000 }).wages;
    const [newest] = wages?.years ?? [];
    if (!wages || !newest) throw new Error('The sample occupation has pay.');
    const { income } = score({
      wages: {
        ...wages,
        years: [
          { ...newest, p50: null },
          { ...newest, year: 2024 },
        ],
      },
    }).scores;
    expect(income.inputs).toMatchObject([{ key: 'medianPay', value: 60_000, year: 2024 }]);
    expect(income.cautions).toContain('olderPay');
  });

  it.each([
    [-40, 1],
    [-15, 1],
    [-10, 1.8],
    [-5, 2.5],
    [0, 4],
    [3, 5.5],
    [5, 6.5],
    [7, 7.5],
    [11, 8.8],
    [15, 10],
    [50, 10],
  ])('outlook: a change of %d percent gives %d', (changePercent, points) => {
    expect(score({ projection: { changePercent } }).scores.outlook.value).toBe(points);
  });

  it.each([
    // education, training, experience: (8 + 3) ÷ 11; (4 + 2.5) ÷ 11; (0 + 4) ÷ 11; (2 + 0.5 + 1.25) ÷ 11; nothing
    [1, 1, 4, 10],
    [3, 6, 1, 6.3],
    [7, 2, 4, 4.3],
    [4, 4, 2, 4.1],
    [8, 6, 4, 1],
  ] as const)('study time: education %d, training %d, experience %d give %d', (entryEducation, training, experience, points) => {
    expect(score({ projection: { entryEducation, training, experience } }).scores.studyTime.value).toBe(points);
  });

  it('AI exposure: the mean of three ranks with the range of the single ones, said to be no forecast of lost jobs', () => {
    const plain = occupation({ exposure: 0.5 });
    const { aiRisk } = scoreAmong({ ...plain, ai: { ...plain.ai, anthropic: { coverage: 'exact', from: plain.code, value: 0 } } }).scores;
    // 0.5 is above five of ten: 0.5; 0 is below all: (0.5 + 0.5 + 0) ÷ 3.
    expect(aiRisk).toMatchObject({ value: 4, range: { low: 1, high: 5.5 }, cautions: ['notReplacement', 'measuresDisagree'] });
    expect(aiRisk.inputs.map((input) => [input.key, input.year, input.note])).toEqual([
      ['eloundou', null, null],
      ['microsoft', null, null],
      ['anthropic', 2026, 'noUseObserved'],
    ]);
    expect(scoreAmong({ ...plain, ai: { eloundou: null, microsoft: null, anthropic: null } }).scores.aiRisk.reason).toBe(
      'exposureNotMeasured',
    );
  });

  it('competition: without yearly pay the other two terms weigh 5 to 2, and that is said', () => {
    const { competition } = score({ wages: null }).scores;
    expect(competition).toMatchObject({ missing: ['payPremiumRank'], cautions: ['proxyOnly', 'partMissing'] });
    expect(competition.steps.map(({ key, weight }) => [key, weight])).toEqual([
      ['openingsRate', null],
      ['scarceOpenings', 0.5 / 0.7],
      ['slowGrowth', 0.2 / 0.7],
      ['share', null],
    ]);
  });

  it.each([
    // 1 + 9 × (0.55 × licence + 0.30 × (3 − 1) ÷ 4 + 0.15 × training)
    ['required', 1, 8.7],
    ['required', 6, 7.3],
    ['some', 6, 4.8],
    ['optional', 3, 4],
    ['none', 6, 2.4],
  ] as const)('certification: licence %s with training %d gives %d', (level, training, points) => {
    expect(score({ licence: licence(level), projection: { training } }).scores.certification.value).toBe(points);
  });

  it('an unknown license is not read as none: certification and PR difficulty are not stated and the overall figure says so', () => {
    const { scores, overall } = score({ licence: licence('unknown') });
    expect([scores.certification.reason, scores.prDifficulty.reason]).toEqual(['licenceNotReviewed', 'licenceNotReviewed']);
    expect(overall).toMatchObject({ stated: 7, cautions: ['prTwice', 'partMissing'] });
  });

  it.each([
    [{ scheduleA: true }, 10],
    [{ projection: { entryEducation: 2, changePercent: 0 } }, 8],
    [{ projection: { entryEducation: 3, changePercent: 0 } }, 6.5],
    [{ projection: { entryEducation: 4, changePercent: 0 } }, 4.5],
    [{ projection: { entryEducation: 7, training: 2, changePercent: 0 } }, 4.5],
    [{ projection: { entryEducation: 7, training: 3, changePercent: 0 } }, 2],
    [{ projection: { entryEducation: 7, experience: 1, changePercent: 0 } }, 4.5],
    [{ projection: { entryEducation: 3, changePercent: 25 } }, 7],
    [{ projection: { entryEducation: 3, changePercent: -5 } }, 6.3],
  ] as const)('PR friendliness of %j is %d', (facts, points) => {
    expect(score(facts).scores.prFriendliness.value).toBe(points);
  });

  it('PR friendliness: STEM fields count from a bachelor’s degree on, not below', () => {
    const fields = [true, true, false, false].map((stem, index) => ({ cip: `0${index}.0101`, title: 'Sample field', stem }));
    const at = (entryEducation: number) => score({ fields, projection: { entryEducation, changePercent: 0 } }).scores.prFriendliness.value;
    expect([at(3), at(4)]).toEqual([7.3, 4.5]);
  });

  it('PR difficulty turns friendliness and adds for a license', () => {
    const at = (level: Licence['level']) => score({ licence: licence(level), projection: { changePercent: 0 } }).scores.prDifficulty.value;
    expect([at('none'), at('optional'), at('some'), at('required')]).toEqual([4.5, 4.5, 5.3, 6]);
    expect(score({}).scores.prDifficulty.cautions).toEqual(['notLegalAdvice', 'noFilingData', 'countryWaits']);
  });

  it('coverage is the worst of the inputs and is said', () => {
    const group = { coverage: 'group', from: '11-0000' } as const;
    const { scores, overall } = score({ certification: { ...group, year: 2023, importance: 3 } });
    expect(scores.certification).toMatchObject({ coverage: 'group', cautions: ['varies', 'groupFigure'] });
    expect([scores.income.coverage, overall.coverage]).toEqual(['exact', 'group']);
  });

  it('without a projection six scores are not stated, and nothing is made up', () => {
    const { scores, overall } = score({ projection: null });
    const missing = DimensionName.options.filter((name) => scores[name].value === null);
    expect(missing).toEqual(['demand', 'outlook', 'prFriendliness', 'competition', 'studyTime', 'prDifficulty']);
    expect(overall.stated).toBe(3);
    // Terms of certification that are left: 0.55 × 0 + 0.30 × 0.5, over 0.85.
    expect(scores.certification).toMatchObject({ value: 2.6, missing: ['formalTrainingShare'] });
  });
});

describe('overall', () => {
  it('is the mean of the nine, burdens turned', () => {
    const { scores, overall } = score({});
    const burdens = ['aiRisk', 'competition', 'studyTime', 'certification', 'prDifficulty'];
    const sum = DimensionName.options.reduce((total, name) => {
      const value = scores[name].value ?? Number.NaN;
      return total + (burdens.includes(name) ? 11 - value : value);
    }, 0);
    expect(overall.value).toBeCloseTo(sum / 9, 1);
    expect(overall.stated).toBe(9);
  });
});

/** Any occupation, from one with all figures to one with hardly any. */
const anyFacts: fc.Arbitrary<OccupationFacts> = fc.record({
  medianPay: fc.integer({ min: 1, max: 2_000_000 }),
  exposure: fc.double({ min: 0, max: 1, noNaN: true }),
  projection: fc.option(
    fc.record({
      employment: fc.nat(5_000_000),
      openings: fc.nat(1_000_000),
      change: fc.integer({ min: -500_000, max: 1_000_000 }),
      changePercent: fc.double({ min: -100, max: 300, noNaN: true }),
      entryEducation: fc.integer({ min: 1, max: 8 }),
      experience: fc.constantFrom(...([1, 2, 4] as const)),
      training: fc.integer({ min: 1, max: 6 }),
    }),
  ),
  scheduleA: fc.boolean(),
  licence: fc.constantFrom(...(['required', 'some', 'optional', 'none', 'unknown'] as const)).map(licence),
  fields: fc.array(fc.record({ cip: fc.constant('01.0101'), title: fc.constant('Sample field'), stem: fc.boolean() }), { maxLength: 4 }),
});

describe('any occupation', () => {
  it('has scores within 1 to 10 at one decimal, or a reason', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { scores, overall } = score(facts);
        for (const { value, reason, steps } of Object.values(scores)) {
          expect((value === null) === (reason !== null)).toBe(true);
          if (value !== null) {
            expect(value).toBeGreaterThanOrEqual(1);
            expect(value).toBeLessThanOrEqual(10);
            expect(Math.round(value * 10) / 10).toBe(value);
          }
          const weights = steps.flatMap((step) => (step.weight === null ? [] : [step.weight]));
          if (weights.length > 0) expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
          expect(steps.every((step) => Number.isFinite(step.value))).toBe(true);
        }
        expect(overall.value).toBeGreaterThanOrEqual(1);
        expect(overall.value).toBeLessThanOrEqual(10);
      }),
    );
  });

  const rising: readonly [DimensionName, -1 | 1, (facts: OccupationFacts, more: number) => OccupationFacts][] = [
    ['income', 1, (facts, more) => ({ ...facts, medianPay: (facts.medianPay ?? 0) + 50_000 * more })],
    ['demand', 1, (facts, more) => withProjection(facts, { openings: (facts.projection?.openings ?? 0) + 20_000 * more })],
    ['demand', 1, (facts, more) => withProjection(facts, { change: (facts.projection?.change ?? 0) + 20_000 * more })],
    ['outlook', 1, (facts, more) => withProjection(facts, { changePercent: (facts.projection?.changePercent ?? 0) + 20 * more })],
    ['prFriendliness', 1, (facts, more) => withProjection(facts, { changePercent: (facts.projection?.changePercent ?? 0) + 20 * more })],
    ['prDifficulty', -1, (facts, more) => withProjection(facts, { changePercent: (facts.projection?.changePercent ?? 0) + 20 * more })],
    ['competition', -1, (facts, more) => withProjection(facts, { openings: (facts.projection?.openings ?? 0) + 20_000 * more })],
    ['competition', -1, (facts, more) => withProjection(facts, { changePercent: (facts.projection?.changePercent ?? 0) + 20 * more })],
    ['competition', 1, (facts, more) => ({ ...facts, medianPay: (facts.medianPay ?? 0) + 50_000 * more })],
    ['aiRisk', 1, (facts, more) => ({ ...facts, exposure: Math.min(1, (facts.exposure ?? 0) + more) })],
    ['certification', 1, (facts, more) => ({ ...facts, certification: certification(1 + 4 * more) })],
    ['studyTime', -1, (facts, more) => withProjection(facts, { entryEducation: 1 + Math.floor(7 * more) })],
  ];

  it.each(rising)('%s moves one way (%d) with each input', (name, sign, change) => {
    fc.assert(
      fc.property(anyFacts, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (facts, one, other) => {
        const low = score(change(facts, Math.min(one, other))).scores[name].value;
        const high = score(change(facts, Math.max(one, other))).scores[name].value;
        expect(low === null).toBe(high === null);
        expect(sign * ((high ?? 0) - (low ?? 0))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

function withProjection(facts: OccupationFacts, projection: NonNullable<OccupationFacts['projection']>): OccupationFacts {
  return { ...facts, projection: facts.projection === null ? null : { ...facts.projection, ...projection } };
}

const certification = (importance: number) => ({ coverage: 'exact', from: '11-1111', year: 2023, importance }) as const;
