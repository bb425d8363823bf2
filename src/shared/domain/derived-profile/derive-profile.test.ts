import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ItemId } from '../ids.ts';
import type { Coverage } from '../occupation/coverage.ts';
import { OccupationProfile } from '../profile/profile.ts';
import { deriveProfile } from './derive-profile.ts';
import type { Described } from './derived-profile.ts';
import { brokenTexts, emptyPlaces, looseNumbers, reasonedPlaces, sampleInput, sampleNames } from './testing.ts';

const derive = (change?: (own: Described) => Described) => deriveProfile(sampleInput(change));
const textOf = (derived: ReturnType<typeof deriveProfile>, id: string) =>
  derived.profile.passages.find((passage) => passage.id === id)?.text;

describe('a derived page', () => {
  test('has the ids of an imported page where it says the same kind of thing', () => {
    const ids = derive().profile.passages.map(({ id }) => String(id));
    expect(ids).toEqual(
      expect.arrayContaining([
        'title',
        'skilledMigration',
        'overall',
        'summary',
        'dimensions.income',
        'aiEra.verdict',
        'aiEra.text',
        'entryLevel',
        'levelUp',
        'salary.entry',
        'salary.middle',
        'salary.senior',
        'education.bachelor-s-degree',
        'immigration.statement',
        'sources',
      ]),
    );
  });

  test('tells the pay of its neighbours and what they need more of', () => {
    const derived = derive();
    expect(textOf(derived, 'levelUp')).toBe(
      'Within the occupation, the best-paid tenth earn $60,000 or more a year, against $40,000 in the middle (May 2025). Related occupations with clearly higher median pay in May 2025 are Sample Archivists ($80,000; usual way in: a bachelor’s degree); and Sample Curators ($80,000; usual way in: a bachelor’s degree).',
    );
    expect(derived.profile.skillsToBuild.map(({ name }) => name)).toContain('Speaking');
    expect(textOf(derived, 'skillsToBuild.speaking')).toBe(
      'Speaking (2 of the 2 nearest occupations, such as Sample Archivists, need a clearly higher level: 4.0 on average against 2.0 of 7 here)',
    );
    expect(derived.profile.outlook.growthAreas.map(({ name }) => name)).toEqual(['Sample Archivists (+6%)', 'Sample Curators (+6%)']);
  });

  test('names neither a letter that a machine found in postings nor everyday mail as a skill', () => {
    const names = derive().profile.skillsToBuild.map(({ name }) => name);
    expect(names).toContain('Spreadsheet software');
    expect(names).not.toContain('Development software');
    expect(names).not.toContain('Electronic mail software');
  });

  test('sorts activities by how far a language model reaches into them', () => {
    const { aiEra } = derive().profile;
    expect(aiEra.takeOver.map(({ text }) => text)).toEqual(['Write letters, notes, or reports (exposure 100%, 1 task, not core)']);
    expect(aiEra.augment.map(({ text }) => text)).toEqual(['Process materials (exposure 50%, 3 tasks, core)']);
    expect(aiEra.moat.map(({ text }) => text)).toEqual(['Train staff members (exposure 0%, 2 tasks, 1 of them core)']);
  });

  test('keeps the median pay out of it where only hours are paid', () => {
    const derived = derive(({ occupation, detail }) => ({
      occupation: { ...occupation, wages: occupation.wages && { ...occupation.wages, period: 'hour' } },
      detail,
    }));
    expect(derived.profile.salary.period).toBe('hour');
    expect(textOf(derived, 'salary.entry')).toContain('an hour. Between');
    expect(derived.reasons['dimensions.income']).toBe('scores.missing.payByTheHour');
    expect(textOf(derived, 'dimensions.income')).toBe(
      'Income. Not stated: pay is published by the hour only, and the hours worked in a year are not known.',
    );
  });

  test.each([
    [9, 0.05, 'growing'],
    [9, 0.9, 'mixed'],
    [2, 0.05, 'other'],
    [2, 0.9, 'mixed'],
    [-4, 0.05, 'shrinking'],
    [-4, 0.9, 'shrinking'],
  ])('with jobs changing by %d%% and an exposure of %d is %s', (change, value, kind) => {
    const derived = derive(({ occupation, detail }) => ({
      occupation: {
        ...occupation,
        projection: occupation.projection && { ...occupation.projection, change: change * 10, changePercent: change },
        ai: {
          eloundou: { coverage: 'exact', from: '25-4031.00', alpha: value, beta: value, gamma: value },
          microsoft: { coverage: 'exact', from: '25-4031', value },
          anthropic: { coverage: 'exact', from: '25-4031', value },
        },
      },
      detail,
    }));
    expect(derived.profile.aiEra.verdict?.kind).toBe(kind);
  });

  test('names an associate degree with the length of its definition, and what is general law as no advice', () => {
    const derived = derive(({ occupation, detail }) => ({
      occupation: { ...occupation, projection: occupation.projection && { ...occupation.projection, entryEducation: 4 } },
      detail,
    }));
    expect(derived.profile.education.map(({ stage, years }) => [stage, years])).toContainEqual(['Associate degree', { low: 2, high: 4 }]);
    expect(derived.profile.immigration.statement).toMatch(/general rules, not legal advice, and no filing data/);
    expect(derived.reasons['education.cost']).toBe('derived.reason.noCost');
  });

  test('names a second interest only where it is strong', () => {
    const suits = (social: number) =>
      derive(({ occupation, detail }) => ({
        occupation: {
          ...occupation,
          interests: occupation.interests && { ...occupation.interests, scores: { ...occupation.interests.scores, S: social } },
        },
        detail,
      })).profile.fit.suits.map(({ id }) => String(id));
    expect(suits(4)).toContain('fit.suits.social');
    expect(suits(3.9)).not.toContain('fit.suits.social');
  });

  test('tells a trace from nothing, and gives nothing no rank', () => {
    const exposed = (eloundou: number, anthropic: number) =>
      textOf(
        derive(({ occupation, detail }) => ({
          occupation: {
            ...occupation,
            ai: {
              ...occupation.ai,
              eloundou: { coverage: 'exact', from: '25-4031.00', alpha: 0, beta: eloundou, gamma: eloundou },
              anthropic: { coverage: 'exact', from: '25-4031', value: anthropic },
            },
          },
          detail,
        })),
        'aiEra.text',
      );
    expect(exposed(0, 0.004)).toContain('By people’s labels of 2023, a language model could speed up none of the tasks. By');
    expect(exposed(0, 0.004)).toContain('as published in 2026, less than 1% of the tasks are seen in use');
    expect(exposed(0.4, 0.005)).toContain('as published in 2026, 1% of the tasks are seen in use');
  });

  test('compares pay within one survey, an older one where the newest states none', () => {
    const older = derive(({ occupation, detail }) => ({
      occupation: {
        ...occupation,
        wages: occupation.wages && {
          ...occupation.wages,
          years: occupation.wages.years.map((year, index) =>
            index === 0 ? { ...year, p10: null, p25: null, p50: null, p75: null, p90: null, mean: null, employment: null } : year,
          ),
        },
      },
      detail,
    }));
    expect(textOf(older, 'levelUp')).toContain('median pay in May 2023 are Sample Archivists ($64,000;');
    expect(textOf(older, 'salary.entry')).toContain('May 2023.');
    expect(textOf(older, 'outlook.paragraphs.pay')).toBeUndefined();
  });

  test('proposes hot technology only where half of the related occupations use its kind', () => {
    const hotOnly = (kind: string) =>
      derive(({ occupation, detail }) => ({
        occupation,
        detail: { ...detail, technology: [{ name: 'Hot product', kind, hot: true, inDemand: false }] },
      })).profile.skillsToBuild.map(({ name }) => name);
    expect(hotOnly('Spreadsheet software')).toContain('Spreadsheet software');
    expect(hotOnly('Enterprise resource planning ERP software')).not.toContain('Enterprise resource planning ERP software');
  });

  test('says that a mean of the group is computed, and that a figure of one part is published', () => {
    const origins = (from: string) =>
      derive(({ occupation, detail }) => ({
        occupation: { ...occupation, interests: occupation.interests && { ...occupation.interests, coverage: 'group', from } },
        detail,
      })).figures[ItemId.parse('fit.suits.conventional')]?.map(({ origin, rule }) => [origin, rule]);
    expect(origins('25-4000')).toEqual([['computed', 'groupMean']]);
    expect(origins('25-4031.02')).toEqual([['official', null]]);
  });

  test('says when the measures disagree, and by how much', () => {
    const derived = derive(({ occupation, detail }) => ({
      occupation: { ...occupation, ai: { ...occupation.ai, anthropic: { coverage: 'exact', from: '25-4031', value: 0 } } },
      detail,
    }));
    expect(textOf(derived, 'aiEra.text')).toContain('none of the tasks are seen in use');
    expect(textOf(derived, 'aiEra.text')).toContain(
      'The measures disagree: by observed use nothing of the work is touched, by the fit of an AI assistant the occupation stands above 50%',
    );
  });
});

const coverage = fc.constantFrom<Coverage>('exact', 'combined', 'group');
const from = fc.constantFrom('25-4031', '25-4031.02', '25-4000');
const maybe = <Value>(value: Value) => fc.constantFrom(value, null);

/** The sample with blocks missing, borrowed, withheld or bounded, in any combination. */
const anyDescribed = fc
  .record({
    coverage,
    from,
    keep: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
    period: fc.constantFrom('year', 'hour'),
    percentiles: fc.array(fc.constantFrom('known', 'withheld', 'bound'), { minLength: 5, maxLength: 5 }),
    change: fc.integer({ min: -30, max: 30 }),
    openings: fc.integer({ min: 0, max: 2000 }),
    entryEducation: fc.integer({ min: 1, max: 8 }),
    experience: fc.constantFrom(1, 2, 4),
    training: fc.integer({ min: 1, max: 6 }),
    licence: fc.constantFrom('required', 'some', 'optional', 'none', 'unknown'),
    what: maybe('state license'),
    isResidual: fc.boolean(),
    profiles: fc.constantFrom(['25-4031.00'], ['25-4031.02'], ['25-4031.01', '25-4031.02'], []),
  } as const)
  .map((any) => ({ occupation, detail }: Described): Described => {
    let place = 0;
    const kept = <Block extends object>(block: Block | null): Block | null => {
      const keep = any.keep[place] ?? true;
      place += 1;
      return keep && block ? { ...block, coverage: any.coverage, from: any.from } : null;
    };
    const names = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
    const atLeast = names.filter((_, index) => any.percentiles[index] === 'bound');
    const withheld = Object.fromEntries(names.flatMap((name, index) => (any.percentiles[index] === 'withheld' ? [[name, null]] : [])));
    const { wages, projection, ai } = occupation;
    return {
      occupation: {
        ...occupation,
        isResidual: any.isResidual,
        scheduleA: any.keep[15] ?? false,
        licence: { level: any.licence, what: any.what, evidence: null },
        wages: kept(wages && { ...wages, period: any.period, years: wages.years.map((year) => ({ ...year, ...withheld, atLeast })) }),
        projection: kept(
          projection && {
            ...projection,
            change: any.change * 10,
            changePercent: any.change,
            employmentProjected: projection.employment + any.change * 10,
            openings: any.openings,
            entryEducation: any.entryEducation,
            experience: any.experience,
            training: any.training,
          },
        ),
        jobZone: kept(occupation.jobZone),
        educationHeld: kept(occupation.educationHeld),
        interests: kept(occupation.interests),
        certification: kept(occupation.certification),
        ai: { eloundou: kept(ai.eloundou), microsoft: kept(ai.microsoft), anthropic: kept(ai.anthropic) },
      },
      detail: {
        ...detail,
        skills: kept(detail.skills),
        knowledge: kept(detail.knowledge),
        workStyles: kept(detail.workStyles),
        workValues: kept(detail.workValues),
        profiles: [...any.profiles],
        technology: any.keep[13] ? detail.technology : [],
        activities: any.keep[14] ? detail.activities : [],
      },
    };
  });

describe('whatever is missing', () => {
  test('the page keeps its shape, says why, and holds no number without its figure', () => {
    fc.assert(
      fc.property(anyDescribed, fc.boolean(), fc.boolean(), (change, hasScores, hasNeighbours) => {
        const input = sampleInput(change);
        const derived = deriveProfile({
          ...input,
          scores: hasScores ? input.scores : null,
          neighbours: hasNeighbours ? input.neighbours : [],
        });
        expect(OccupationProfile.safeParse(derived.profile).error).toBeUndefined();
        expect(brokenTexts(derived)).toEqual([]);
        expect(looseNumbers(derived, sampleNames)).toEqual([]);
        expect(reasonedPlaces(derived)).toEqual(emptyPlaces(derived));
        const ids = derived.profile.passages.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
