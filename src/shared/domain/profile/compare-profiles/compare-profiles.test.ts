import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OccupationProfile, type PayPeriod, ProfileSection, type SalaryTier } from '../profile.ts';
import { compareProfiles } from './compare-profiles.ts';
import type { ComparedRow, Topic } from './comparison.ts';
import { anyProfile, id, passage, profileWith } from './testing.ts';

function rowsAbout(topic: Topic, page: Partial<OccupationProfile>, computed: Partial<OccupationProfile>): readonly ComparedRow[] {
  const { sections } = compareProfiles(profileWith(page), profileWith(computed));
  return sections.flatMap(({ rows }) => rows.filter((row) => row.topic === topic));
}

const differences = (rows: readonly ComparedRow[]) => rows.map(({ difference }) => difference);

interface PayOptions {
  readonly period?: PayPeriod | null;
  readonly currency?: string;
  readonly text?: string;
  readonly noteRange?: SalaryTier['noteRange'];
}

function pay(low: number, high: number, { period = 'year', currency = 'USD', text = 'Entry', noteRange = null }: PayOptions = {}) {
  const tier = {
    id: id('salary.entry'),
    level: 'entry',
    name: 'Entry',
    years: null,
    range: { low, high, currency },
    note: null,
    noteRange,
    text,
  } as const;
  return { salary: { period, tiers: [tier] }, passages: [passage('salary', 'salary.entry', text)] };
}

function stage(name: string, years: { low: number; high: number } | null, cost: number | null = null) {
  const range = cost === null ? null : { low: cost, high: cost, currency: 'USD' };
  return { id: id(`education.${name}`), stage: name, years, cost: range, text: name };
}

function schooling(...education: ReturnType<typeof stage>[]) {
  return { education, passages: education.map((one) => passage('education', one.id)) };
}

describe('pay', () => {
  test('is compared at both ends, in money and as a share of the page’s figure', () => {
    expect(differences(rowsAbout('entry', pay(28_000, 35_000), pay(29_400, 35_000)))).toEqual([
      { kind: 'differs', respects: [{ about: 'pay', period: 'year', end: 'low', by: 1_400, currency: 'USD', share: 0.05 }] },
    ]);
    expect(differences(rowsAbout('entry', pay(28_000, 35_000), pay(28_000, 35_000)))).toEqual([{ kind: 'same' }]);
  });

  test('by the hour is never set against pay by the year, but against the hourly range of a note', () => {
    const yearly = { noteRange: { low: 13, high: 17, currency: 'USD', period: 'hour' } } as const;
    expect(differences(rowsAbout('entry', pay(28_000, 35_000), pay(14, 17, { period: 'hour' })))).toEqual([
      { kind: 'notComparable', obstacle: 'period' },
    ]);
    expect(differences(rowsAbout('entry', pay(28_000, 35_000, yearly), pay(14.5, 17, { period: 'hour' })))).toMatchObject([
      { kind: 'differs', respects: [{ about: 'pay', period: 'hour', end: 'low', by: 1.5 }] },
    ]);
  });

  test('in another currency, or for no stated time, cannot be compared', () => {
    expect(differences(rowsAbout('entry', pay(1, 2, { currency: 'THB' }), pay(1, 2)))).toEqual([
      { kind: 'notComparable', obstacle: 'currency' },
    ]);
    expect(differences(rowsAbout('entry', pay(1, 2, { period: null }), pay(1, 2)))).toEqual([
      { kind: 'notComparable', obstacle: 'periodNotStated' },
    ]);
  });

  test('with an end that is only a lower bound is compared at the other end', () => {
    const open = pay(90_000, 239_200, { text: 'Entry: $90,000–$239,200 or more a year.' });
    expect(differences(rowsAbout('entry', pay(80_000, 150_000), open))).toMatchObject([
      { kind: 'differs', respects: [{ about: 'pay', end: 'low', by: 10_000 }, { about: 'openEnd' }] },
    ]);
    const bound = pay(239_200, 239_200, { text: 'Entry: $239,200 or more a year.' });
    expect(differences(rowsAbout('entry', pay(80_000, 150_000), bound))).toEqual([{ kind: 'differs', respects: [{ about: 'openEnd' }] }]);
  });
});

describe('education', () => {
  test('is paired where the name says one level, whatever its words', () => {
    const page = schooling(stage("US bachelor's degree", { low: 4, high: 4 }, 40_000), stage('碩士學位', { low: 2, high: 2 }));
    const computed = schooling(stage('Bachelor’s degree', { low: 4, high: 5 }), stage('Master’s degree', { low: 1, high: 2 }));
    expect(differences(rowsAbout('stages', page, computed))).toEqual([
      {
        kind: 'differs',
        respects: [
          { about: 'years', end: 'high', by: 1 },
          { about: 'stated', what: 'cost', by: 'page' },
        ],
      },
      { kind: 'differs', respects: [{ about: 'years', end: 'low', by: -1 }] },
    ]);
  });

  test('of no certain level, or twice of one, stands apart', () => {
    const page = schooling(stage("Bachelor's or master's degree", null), stage('副學士', null), stage('Associate degree', null));
    const computed = schooling(stage('Bachelor’s degree', null), stage('Associate degree in arts', null));
    expect(differences(rowsAbout('stages', page, computed))).toEqual([
      { kind: 'differs', respects: [{ about: 'names', counts: { page: 3, computed: 2 } }] },
    ]);
  });
});

describe('names', () => {
  const skills = (...names: string[]) => ({
    skillsToBuild: names.map((name) => ({ id: id(`skills.${name}`), name, example: null, text: name })),
    passages: names.map((name) => passage('skillsToBuild', `skills.${name}`, name)),
  });

  test('that are the same but for case and signs share a row; the rest of both lists stands apart', () => {
    const [shared, apart] = rowsAbout(
      'skills',
      skills('Data ethics & privacy', 'Programming'),
      skills('Data Ethics and Privacy', 'Spreadsheets'),
    );
    expect(shared?.passages.page.map(({ text }) => text)).toEqual(['Data ethics & privacy']);
    expect(shared?.passages.computed.map(({ text }) => text)).toEqual(['Data Ethics and Privacy']);
    expect(shared?.difference).toEqual({ kind: 'notComparable', obstacle: 'details' });
    expect(apart?.difference).toEqual({ kind: 'differs', respects: [{ about: 'names', counts: { page: 1, computed: 1 } }] });
  });

  test('of which one side has none are on one side only', () => {
    expect(differences(rowsAbout('skills', skills('Programming'), {}))).toEqual([{ kind: 'only', side: 'page' }]);
  });

  test('of qualifications tell who calls them required', () => {
    const license = (required: boolean | null) => ({
      qualifications: [{ id: id('qualifications.license'), name: 'License', issuer: null, required, text: 'License' }],
      passages: [passage('qualifications', 'qualifications.license')],
    });
    expect(differences(rowsAbout('qualifications', license(true), license(false)))).toEqual([
      { kind: 'differs', respects: [{ about: 'word', what: 'requirement' }] },
    ]);
    expect(differences(rowsAbout('qualifications', license(true), license(null)))).toEqual([
      { kind: 'differs', respects: [{ about: 'stated', what: 'requirement', by: 'page' }] },
    ]);
  });
});

describe('heading and scores', () => {
  test('a score that the page does not state is stated on the other side only, not zero', () => {
    const scored = (value: number | null) => ({
      dimensions: profileWith({}).dimensions.map((one) => (one.name === 'income' ? { ...one, value } : one)),
      passages: [passage('dimensions', 'dimensions.income')],
    });
    expect(differences(rowsAbout('income', scored(null), scored(4.9)))).toEqual([{ kind: 'only', side: 'computed' }]);
    expect(differences(rowsAbout('income', scored(6.3), scored(5.9)))).toEqual([
      { kind: 'differs', respects: [{ about: 'score', by: -0.4 }] },
    ]);
    expect(differences(rowsAbout('income', scored(null), scored(null)))).toEqual([{ kind: 'notComparable', obstacle: 'neitherStates' }]);
  });

  test('a page of a part of the occupation says so', () => {
    const part = { socCode: '25-4031.01', passages: [passage('header', 'socCode')] };
    expect(differences(rowsAbout('socCode', part, {}))).toEqual([
      { kind: 'differs', respects: [{ about: 'part', part: '25-4031.01', whole: '25-4031' }] },
    ]);
  });

  test('verdicts are compared by kind, in whatever words', () => {
    const verdict = (kind: 'mixed' | 'shrinking', word: string) => ({
      aiEra: { ...profileWith({}).aiEra, verdict: { kind, word } },
      passages: [passage('aiEra', 'aiEra.verdict', word)],
    });
    expect(differences(rowsAbout('verdict', verdict('mixed', '好壞參半'), verdict('mixed', 'Mixed')))).toEqual([{ kind: 'same' }]);
    expect(differences(rowsAbout('verdict', verdict('mixed', 'Mixed'), verdict('shrinking', 'Shrinking')))).toEqual([
      { kind: 'differs', respects: [{ about: 'word', what: 'verdict' }] },
    ]);
  });
});

describe('any two profiles', () => {
  test('lose nothing: every passage of both is in one row of its section', () => {
    fc.assert(
      fc.property(anyProfile(), anyProfile(), (page, computed) => {
        const { sections } = compareProfiles(page, computed);
        for (const [side, profile] of [
          ['page', page],
          ['computed', computed],
        ] as const) {
          const shown = sections.flatMap(({ section, rows }) =>
            rows.flatMap(({ passages }) => passages[side].map((one) => ({ one, section }))),
          );
          expect(shown.map(({ one }) => one.id).sort()).toEqual(profile.passages.map((one) => one.id).sort());
          expect(shown.every(({ one, section }) => one.section === section)).toBe(true);
        }
        expect(sections.map(({ section }) => section)).toEqual(
          ProfileSection.options.filter((one) => sections.some(({ section }) => section === one)),
        );
      }),
    );
  });

  test('are counted row by row, and a silent side is never said to differ in a figure', () => {
    fc.assert(
      fc.property(anyProfile(), anyProfile(), (page, computed) => {
        const { sections, counts } = compareProfiles(page, computed);
        const rows = sections.flatMap((section) => section.rows);
        expect(counts.differences + counts.same + counts.notComparable).toBe(rows.length);
        for (const { passages, difference, topic } of rows) {
          if (topic !== 'socCode' && (passages.page.length === 0 || passages.computed.length === 0)) expect(difference.kind).toBe('only');
        }
      }),
    );
  });

  test('are the same where they are one', () => {
    fc.assert(
      fc.property(anyProfile(), (profile) => {
        const { sections } = compareProfiles(profile, profile);
        const said = sections.flatMap(({ rows }) =>
          rows.flatMap(({ difference }) => (difference.kind === 'differs' ? difference.respects : [])),
        );
        // Entries of no certain name, or of one name twice, stand apart even from themselves.
        expect(said.filter(({ about }) => about !== 'names')).toEqual([]);
      }),
    );
  });

  test('differ by as much, seen from the other side', () => {
    fc.assert(
      fc.property(anyProfile(), anyProfile(), (one, other) => {
        const gapsOf = (page: OccupationProfile, computed: OccupationProfile) =>
          compareProfiles(page, computed)
            .sections.flatMap(({ rows }) => rows.flatMap(({ difference }) => (difference.kind === 'differs' ? difference.respects : [])))
            .flatMap((respect) => ('by' in respect && typeof respect.by === 'number' ? [`${respect.about} ${Math.abs(respect.by)}`] : []))
            .sort();
        expect(gapsOf(one, other)).toEqual(gapsOf(other, one));
      }),
    );
  });
});
