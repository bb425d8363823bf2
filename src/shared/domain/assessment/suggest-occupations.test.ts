import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DealBreaker } from '../intake/deal-breaker.ts';
import { Occupation } from '../occupation/occupation.ts';
import { PackManifest } from '../occupation/pack.ts';
import { DimensionName, dimensionDirection } from '../profile/dimensions.ts';
import { createScorer } from '../scores/score-occupation.ts';
import { nineScores } from './nine-scores.ts';
import type { StatedScores } from './riasec.ts';
import { suggestOccupations } from './suggest-occupations.ts';
import { suggestedFrom } from './suggested-from.ts';
import type { SuggestedFrom, SuggestionInputs, Suggestions } from './suggestion.ts';
import { noWeights, type Weights } from './weights.ts';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../../../resources/library/${name}`, import.meta.url), 'utf8'));
const occupations = Occupation.array().parse(read('occupations.json'));
const score = createScorer(occupations, PackManifest.parse(read('manifest.json')).sources);
const library = occupations.map((occupation) => {
  const { scores } = score(occupation);
  return suggestedFrom(occupation, nineScores(DimensionName.options.map((name) => scores[name].value)));
});

const nobody: SuggestionInputs = { interests: null, weights: null, history: [], limits: [], studied: null };
const interests: StatedScores = { R: 8, I: 22, A: 15, S: 24, E: 10, C: 30 };
const weightsOf = (given: Partial<Weights['dimensions']>, own: Weights['own'] = []): Weights => ({
  dimensions: { ...noWeights.dimensions, ...given },
  own,
});
const weights = weightsOf({
  income: 3,
  demand: 3,
  outlook: 4,
  prFriendliness: 5,
  aiRisk: 4,
  competition: 2,
  studyTime: 4,
  certification: 2,
  prDifficulty: 4,
});
const limit = (rule: DealBreaker['rule'], amount: number | null = null, words = ''): DealBreaker => ({ rule, amount, words });
const shown = (suggestions: Suggestions) => suggestions.groups.flatMap((group) => group.suggestions);
const find = (code: string): SuggestedFrom => {
  const found = library.find(({ socCode }) => socCode === code);
  if (!found) throw new Error(`The library has no ${code}.`);
  return found;
};

describe('suggestions for each of the 848 occupations', () => {
  it.each(library)('a client with the interests of $socCode, $title, sees it in the first group', ({ socCode, interests: own }) => {
    const [first] = suggestOccupations(library, { ...nobody, interests: own }).groups;
    const suggestion = first?.suggestions.find((each) => each.socCode === socCode);
    expect(suggestion?.reasons[0]?.kind).toBe('interestsStrong');
    expect(suggestion?.match).toBeCloseTo(100);
  });

  it('none is dropped in silence, whatever the limits', () => {
    const limits = [limit('payAtLeast', 60_000), limit('noLicense'), limit('studyYearsAtMost', 2)];
    const result = suggestOccupations(library, { ...nobody, interests, weights, limits });
    const out = result.leftOut.flatMap((each) => each.occupations);
    expect(shown(result).length + result.further + out.length + result.notPlaced.length).toBe(848);
    for (const { socCode } of shown(result)) {
      const { medianPay, licence, entry } = find(socCode);
      expect(medianPay ?? 60_000).toBeGreaterThanOrEqual(60_000);
      expect(licence).not.toBe('required');
      expect(entry?.years ?? 0).toBeLessThanOrEqual(2);
    }
    for (const { rule, occupations: left } of result.leftOut)
      for (const { socCode } of left) {
        const { medianPay, licence, entry } = find(socCode);
        if (rule === 'payAtLeast') expect(medianPay).toBeLessThan(60_000);
        if (rule === 'noLicense') expect(licence).toBe('required');
        if (rule === 'studyYearsAtMost') expect(entry?.years).toBeGreaterThan(2);
      }
  });

  it.each(DimensionName.options)('a client to whom only %s matters sees the best on it', (name) => {
    const result = suggestOccupations(library, { ...nobody, weights: weightsOf({ [name]: 5 }) });
    const values = library.flatMap(({ scores }) => scores[name] ?? []);
    const best = dimensionDirection[name] === 'burden' ? Math.min(...values) : Math.max(...values);
    const tops = library.filter(({ scores }) => scores[name] === best).map(({ socCode }) => socCode);
    const first = result.groups[0]?.suggestions.map(({ socCode }) => socCode) ?? [];
    expect(tops.every((code) => first.includes(code))).toBe(true);
  });
});

describe('a suggestion', () => {
  it('has its reasons, in the order they are said, and parts that add up', () => {
    const near = new Map([['25-4022', 'primaryShort'] as const]);
    const history = [{ socCode: '25-4031', title: 'Library Technicians', near }];
    const result = suggestOccupations(library, { ...nobody, interests, weights, history });
    const librarian = shown(result).find(({ socCode }) => socCode === '25-4022');
    expect(result.rule).toBe('suggestions-1');
    expect(result.groups[0]?.suggestions).toEqual([librarian]);
    expect(librarian?.reasons.map(({ kind }) => kind)).toEqual(['interestsStrong', 'goodOn', 'nearTo', 'poorOn']);
    expect(librarian?.reasons[0]).toEqual({ kind: 'interestsStrong', letters: ['C', 'S', 'I'] });
    for (const suggestion of shown(result)) {
      expect(suggestion.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100);
      expect(suggestion.parts.reduce((sum, { points, share }) => sum + points * share, 0)).toBeCloseTo(suggestion.match);
      expect(suggestion.reasons.length).toBeGreaterThan(0);
    }
  });

  it('never stands below one of a later group that is five points better, and shares its group with ties only', () => {
    const { groups } = suggestOccupations(library, { ...nobody, interests, weights });
    for (const { suggestions } of groups) {
      const best = Math.max(...suggestions.map(({ match }) => match));
      const head = suggestions.find(({ match }) => match === best);
      for (const { high } of suggestions) expect((head?.low ?? 0) - high).toBeLessThan(5);
      expect(suggestions.map(({ title }) => title)).toEqual(suggestions.map(({ title }) => title).toSorted());
    }
    const tops = groups.map(({ suggestions }) => Math.max(...suggestions.map(({ match }) => match)));
    expect(tops).toEqual(tops.toSorted((one, other) => other - one));
  });

  it('asks about what no figure settles, and never counts it as kept', () => {
    const limits = [limit('noFullTimeStudy'), limit('noLicense')];
    const result = suggestOccupations(library, { ...nobody, interests, limits });
    const librarian = shown(result).find(({ socCode }) => socCode === '25-4022');
    expect(librarian?.checks).toEqual([{ kind: 'studyPartTime', education: 2, years: 6 }, { kind: 'licenseSome' }]);
    const technician = shown(result).find(({ socCode }) => socCode === '25-4031');
    expect(technician?.checks).toEqual([{ kind: 'studyPartTime', education: 5, years: 1 }]);
  });

  it('counts study that is already done, whatever limit is set on it', () => {
    const limits = [limit('studyYearsAtMost', 2), limit('noFullTimeStudy')];
    const of = (studied: number | null) => shown(suggestOccupations(library, { ...nobody, interests, limits, studied }));
    expect(of(null).some(({ socCode }) => socCode === '25-4022')).toBe(false);
    const librarian = of(4).find(({ socCode }) => socCode === '25-4022');
    expect(librarian?.checks).toEqual([{ kind: 'studyPartTime', education: 2, years: 2 }]);
    expect(of(6).find(({ socCode }) => socCode === '25-4022')?.checks).toEqual([]);
  });

  it('says which weighted scores are not known, and how far it might move for them', () => {
    const unknown = { ...find('25-4022'), scores: { ...find('25-4022').scores, aiRisk: null, income: null } };
    const others = library.filter(({ socCode }) => socCode !== '25-4022');
    const result = suggestOccupations([...others, unknown], { ...nobody, interests, weights });
    const librarian = shown(result).find(({ socCode }) => socCode === '25-4022');
    expect(librarian?.unknown).toEqual({ dimensions: ['income', 'aiRisk'], percent: 23 });
    expect(librarian?.low).toBeLessThan(librarian?.match ?? 0);
    expect(librarian?.high).toBeGreaterThan(librarian?.match ?? 100);
  });

  it('is not made for an occupation of which a part in use is not known: that is listed apart', () => {
    const unrated = { ...find('25-4022'), interests: null };
    const result = suggestOccupations([unrated, find('25-4031')], { ...nobody, interests });
    expect(result.notPlaced).toEqual([{ socCode: '25-4022', title: unrated.title }]);
  });
});

describe('what is missing', () => {
  it('is said, and nothing is suggested from nothing', () => {
    const result = suggestOccupations(library, nobody);
    expect(result).toMatchObject({ considered: 848, terms: [], groups: [], leftOut: [] });
    expect(result.gaps.map(({ kind }) => kind)).toEqual(['noInterests', 'noWeights', 'noHistory']);
  });

  it('covers flat scores, equal weights, own criteria, and limits that no figure can hold', () => {
    const result = suggestOccupations(library, {
      interests: { R: 5, I: 5, A: 5, S: 5, E: 5, C: 5 },
      weights: weightsOf({ income: 3, demand: 3 }, [{ name: 'Near school', weight: 5 }]),
      history: [],
      limits: [limit('other', null, 'No night shifts'), limit('payAtLeast')],
      studied: null,
    });
    expect(result.gaps).toEqual([
      { kind: 'flatInterests' },
      { kind: 'equalWeights' },
      { kind: 'noHistory' },
      { kind: 'ownCriteria', names: ['Near school'] },
      { kind: 'otherLimits', names: ['No night shifts'] },
      { kind: 'limitsWithoutFigure', names: ['payAtLeast'] },
    ]);
    expect(result.terms).toEqual([{ term: 'weights', points: 100 }]);
  });

  it('drops weights that are all 0 instead of treating all alike', () => {
    const result = suggestOccupations(library, { ...nobody, interests, weights: weightsOf({ income: 0 }) });
    expect(result.terms).toEqual([{ term: 'interests', points: 100 }]);
    expect(result.gaps.map(({ kind }) => kind)).toContain('zeroWeights');
  });

  it('raises the other parts to whole points where one is not known, so that they can be read out', () => {
    const history = [{ socCode: '25-4031', title: 'Library Technicians', near: new Map() }];
    const result = suggestOccupations(library, { ...nobody, weights, history });
    expect(result.terms).toEqual([
      { term: 'weights', points: 82 },
      { term: 'history', points: 18 },
    ]);
    for (const { parts, match } of shown(result)) {
      expect(parts.reduce((sum, { points, share }) => sum + points * share, 0)).toBeCloseTo(match);
    }
  });
});
