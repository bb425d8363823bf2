import { describe, expect, it } from 'vitest';
import { noWeights } from '../assessment/weights.ts';
import { computedScale, pageScale } from '../fit/fit.ts';
import { EnteredValueId, ItemId, ProfileId } from '../ids.ts';
import type { DimensionName } from '../profile/dimensions.ts';
import { CalendarDate } from '../time.ts';
import { compareTexts } from './compare-texts.ts';
import type { ComparedOption, ComparedPay } from './comparison.ts';
import { holdLimits, limitsToAsk } from './hold-limits.ts';
import { payGroups } from './pay-groups.ts';
import { bestBy, knownValue, rankOptions } from './rank-options.ts';
import { standOut } from './stand-out.ts';

const nothing: ComparedOption['stated'] = {
  income: null,
  demand: null,
  outlook: null,
  prFriendliness: null,
  aiRisk: null,
  competition: null,
  studyTime: null,
  certification: null,
  prDifficulty: null,
};
const noPay: ComparedPay = { period: 'year', tiers: [] };

function option(id: string, stated: Partial<Record<DimensionName, number>>, change: Partial<ComparedOption> = {}): ComparedOption {
  return {
    profileId: ProfileId.parse(id),
    origin: 'page',
    socCode: '25-4022',
    title: id,
    otherTitles: [],
    language: 'en',
    scale: pageScale,
    stated: { ...nothing, ...stated },
    entered: [],
    isHeld: false,
    limits: null,
    pay: noPay,
    ...change,
  };
}

const entered = (criterion: string, value: number) => ({
  id: EnteredValueId.parse(`${criterion} ${value}`),
  criterion,
  value,
  source: 'A visit',
  enteredOn: CalendarDate.parse('2026-11-17'),
  revision: 1,
});
const income = { kind: 'dimension', name: 'income', direction: 'benefit' } as const;
const aiRisk = { kind: 'dimension', name: 'aiRisk', direction: 'burden' } as const;
const weights = { ...noWeights, dimensions: { ...noWeights.dimensions, income: 3, aiRisk: 2 } } as const;

describe('what is known of an option', () => {
  it('is what its source states, then what was entered by hand, and never a zero', () => {
    const both = option('a', { income: 4 }, { entered: [entered('income', 9), entered('aiRisk', 2), entered('own:near school', 7)] });
    expect(knownValue(both, income)).toEqual({ value: 4, entered: null });
    expect(knownValue(both, aiRisk)?.value).toBe(2);
    expect(knownValue(both, { kind: 'own', name: 'Near School' })?.value).toBe(7);
    expect(knownValue(both, { kind: 'dimension', name: 'outlook' })).toBeNull();
  });

  it('marks the best: highest of a benefit, lowest of a burden, none where all are alike or of two kinds', () => {
    const [one, other] = [option('a', { income: 4, aiRisk: 6 }), option('b', { income: 7, aiRisk: 6 })];
    expect(bestBy([one, other], income)).toEqual([other]);
    expect(bestBy([one, option('c', { aiRisk: 3 })], aiRisk)[0]?.title).toBe('c');
    expect(bestBy([one, other], aiRisk)).toEqual([]);
    expect(bestBy([one, option('d', { income: 9 }, { origin: 'computed', scale: computedScale })], income)).toEqual([]);
  });
});

describe('a ranking', () => {
  it('orders each kind of score among itself, worked out by hand', () => {
    const options = [
      option('a', { income: 4, aiRisk: 6 }),
      option('b', { income: 8, aiRisk: 5 }),
      option('c', { income: 8, aiRisk: 5 }, { origin: 'computed', scale: computedScale }),
    ];
    const [pages, computed] = rankOptions(options, weights);
    // Pages turn a burden to 10 less the score, computed scores to 11 less it.
    expect(pages?.fits.options.map(({ option: { option }, fit }) => [option.title, fit?.value])).toEqual([
      ['b', (3 * 8 + 2 * 5) / 5],
      ['a', (3 * 4 + 2 * 4) / 5],
    ]);
    expect(computed?.fits.options[0]?.fit?.value).toBe((3 * 8 + 2 * 6) / 5);
  });

  it('says where an option stands out, and nothing of what another does not state', () => {
    const [pages] = rankOptions([option('a', { income: 4, aiRisk: 2 }), option('b', { income: 8, aiRisk: 5 })], weights);
    const words = pages === undefined ? [] : standOut(pages.fits).map(({ ahead, behind }) => [ahead?.name, behind?.name]);
    expect(words).toEqual([
      ['income', 'aiRisk'],
      ['aiRisk', 'income'],
    ]);
    const [silent] = rankOptions([option('a', { income: 4 }), option('b', { aiRisk: 5 })], weights);
    expect(silent && standOut(silent.fits)).toEqual([
      { ahead: null, behind: null },
      { ahead: null, behind: null },
    ]);
  });
});

describe('pay side by side', () => {
  const tier = (level: 'entry' | 'middle' | 'other', low: number, currency = 'USD') => ({
    level,
    name: level,
    low,
    high: low + 10,
    currency,
    isOpen: false,
    year: null,
  });

  it('is never mixed over currencies or spans of time', () => {
    const groups = payGroups([
      { pay: { period: 'year', tiers: [tier('middle', 100), tier('entry', 50)] } },
      { pay: { period: 'year', tiers: [tier('middle', 90)] } },
      { pay: { period: 'hour', tiers: [tier('middle', 20)] } },
      { pay: { period: 'year', tiers: [tier('middle', 70, 'EUR')] } },
    ]);
    expect(groups.map(({ currency, period }) => `${currency} ${period}`)).toEqual(['USD year', 'USD hour', 'EUR year']);
    expect(groups[0]?.rows.map(({ level, cells }) => [level, ...cells.map((cell) => cell?.low ?? null)])).toEqual([
      ['entry', 50, null, null, null],
      ['middle', 100, 90, null, null],
    ]);
  });

  it('has a row for each tier that fits no level', () => {
    const [group] = payGroups([
      { pay: { period: 'year', tiers: [tier('other', 10), tier('other', 20)] } },
      { pay: { period: 'year', tiers: [tier('other', 30)] } },
    ]);
    expect(group?.rows.map(({ cells }) => cells.map((cell) => cell?.low ?? null))).toEqual([
      [10, 30],
      [20, null],
    ]);
  });
});

/** A profile of texts alone. */
const ofTexts = {
  education: [],
  qualifications: [],
  aiEra: { verdict: null, text: null, products: [], takeOver: [], augment: [], moat: [] },
  fit: { suits: [], doesNotSuit: [] },
  outlook: { paragraphs: [], growthAreas: [] },
};

describe('texts side by side', () => {
  it('are the same only word for word and in the same section, however their letters are composed', () => {
    const of = (id: string, ...texts: readonly string[]) => ({
      profileId: ProfileId.parse(id),
      profile: {
        ...ofTexts,
        language: { chrome: 'en' as const, body: 'en' },
        passages: texts.map((text, place) => ({ id: `x${place}` as never, section: 'summary' as const, text, line: 1 })),
      },
    });
    const texts = compareTexts([of('a', 'Café work', 'Reading', 'Reading'), of('b', 'Cafe\u0301 work', 'reading')]);
    expect(texts.map(({ text, in: holders }) => [text, holders.length])).toEqual([
      ['Café work', 2],
      ['Reading', 1],
      ['reading', 1],
    ]);
  });

  it('are not the same where one profile says them of whom the work suits and the other of whom it does not', () => {
    const quiet = { id: ItemId.parse('fit.quiet'), text: 'People who like a quiet place' };
    const of = (id: string, fit: { suits: (typeof quiet)[]; doesNotSuit: (typeof quiet)[] }) => ({
      profileId: ProfileId.parse(id),
      profile: {
        ...ofTexts,
        fit,
        language: { chrome: 'en' as const, body: 'en' },
        passages: [{ ...quiet, section: 'fit' as const, line: 1 }],
      },
    });
    const texts = compareTexts([of('a', { suits: [quiet], doesNotSuit: [] }), of('b', { suits: [], doesNotSuit: [quiet] })]);
    expect(texts.map(({ topic, in: holders }) => [topic, holders])).toEqual([
      ['suits', ['a']],
      ['doesNotSuit', ['b']],
    ]);
  });
});

describe('rows of tables among the texts', () => {
  const rows = (education: readonly string[][], qualifications: readonly (readonly (string | null)[])[]) => {
    const stages = education.map(([stage = '', ...rest], place) => ({
      id: ItemId.parse(`education-${place}`),
      stage,
      years: null,
      cost: null,
      text: [stage, ...rest].join(''),
    }));
    const held = qualifications.map(([name, issuer, rest], place) => ({
      id: ItemId.parse(`qualification-${place}`),
      name: name ?? '',
      issuer: issuer ?? null,
      required: null,
      text: [name, issuer, rest].join(''),
    }));
    const passages = [
      ...stages.map(({ id, text }) => ({ id, section: 'education' as const, text, line: 1 })),
      ...held.map(({ id, text }) => ({ id, section: 'qualifications' as const, text, line: 1 })),
    ];
    const profile = {
      ...ofTexts,
      language: { chrome: 'zh-Hant' as const, body: 'en' },
      passages,
      education: stages,
      qualifications: held,
    };
    return compareTexts([{ profileId: ProfileId.parse('a'), profile }]).map(({ text }) => text);
  };

  it('have their cells apart where the page prints them without anything between', () => {
    expect(rows([['Bachelor’s degree, any field', '4年', '$40,000~$150,000']], [['Certificate (schools)', 'The state', '可選']])).toEqual([
      'Bachelor’s degree, any field · 4年 · $40,000~$150,000',
      'Certificate (schools) · The state · 可選',
    ]);
  });

  it('stay as they are where their cells are already apart, or cannot be told', () => {
    expect(rows([['Associate degree', '\t2 years', '\t$10,000']], [['Certificate', null, ' of the state']])).toEqual([
      'Associate degree\t2 years\t$10,000',
      'Certificate of the state',
    ]);
    // As the sentences of a computed profile are.
    expect(rows([['Bachelor’s degree', ': 4 to 5 years.']], [['Food handler card', null, '. Required in some states.']])).toEqual([
      'Bachelor’s degree: 4 to 5 years.',
      'Food handler card. Required in some states.',
    ]);
    expect(rows([['Bachelor', 's degree of four years']], [['License', 'The state', '’s department']])).toEqual([
      'Bachelors degree of four years',
      'LicenseThe state’s department',
    ]);
  });
});

describe('deal-breakers', () => {
  it('are each held on its own, so that all reasons are said', () => {
    const occupation = {
      socCode: '25-4022',
      title: 'Librarians',
      interests: null,
      scores: nothing,
      medianPay: 30_000,
      licence: 'unknown' as const,
      entry: { education: 2, years: 6 },
    };
    const limits = [
      { rule: 'payAtLeast', amount: 40_000, words: '' },
      { rule: 'studyYearsAtMost', amount: 2, words: '' },
      { rule: 'noLicense', amount: null, words: '' },
      { rule: 'payAtLeast', amount: null, words: '' },
      { rule: 'other', amount: null, words: 'No nights' },
    ] as const;
    const held = holdLimits(occupation, limits, null);
    expect(held.breaks.map(({ rule }) => rule)).toEqual(['payAtLeast', 'studyYearsAtMost']);
    expect(held.checks).toEqual([{ kind: 'licenseUnknown' }]);
    expect(holdLimits(occupation, limits, 4).breaks.map(({ rule }) => rule)).toEqual(['payAtLeast']);
    expect(limitsToAsk(limits).map(({ rule }) => rule)).toEqual(['payAtLeast', 'other']);
  });
});
