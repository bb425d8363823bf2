import { expect, test } from 'vitest';
import { type ReportKind, standardSetting } from '#shared/domain/report.ts';
import { sampleOptions, sampleReportData } from '../../../../tests/fixtures/report-data.ts';
import { charactersOf } from '../paper/index.ts';
import { composePaper } from '../reports/compose.ts';
import type { OfficeOnPaper } from '../settings/index.ts';
import { createPhrases } from './phrases.ts';

const nothing: OfficeOnPaper = { lines: [], logo: null, disclaimer: '', tagline: null };
const paper = (office: OfficeOnPaper, serviceName = 'Career counseling service', kind: ReportKind = 'skillPlan') =>
  composePaper({ ...sampleReportData(), office, serviceName }, sampleOptions({ kind }));
const wordsOf = (office: OfficeOnPaper, kind?: ReportKind) => JSON.stringify(paper(office, undefined, kind).sections);
const kinds: readonly ReportKind[] = ['takeAway', 'careerReport', 'skillPlan', 'sessionNote', 'handover'];
const ours = createPhrases(standardSetting);

test('an office has its lines and logo at the head of its papers, and nothing is drawn where it has none', () => {
  const bytes = new Uint8Array([1, 2]);
  const { letterhead } = paper({ ...nothing, lines: ['12 River Street', 'Open on weekdays'], logo: bytes });
  expect(letterhead?.lines.map(charactersOf)).toEqual(['12 River Street', 'Open on weekdays']);
  expect(letterhead?.logo).toEqual({ bytes, alt: 'Logo of Career counseling service' });
  expect(paper({ ...nothing, logo: bytes }, '').letterhead?.logo?.alt).toBe('Logo of this office');
  expect(paper({ ...nothing, lines: ['Riverside ริมน้ำ'] }).letterhead?.lines).toEqual([
    // In no language that is said here: the paper tells it by the script where it draws them.
    [{ text: 'Riverside ริมน้ำ' }],
  ]);
  expect(paper(nothing).letterhead).toBeNull();
});

test('the office’s own words stand below the fixed disclaimer and never in its place', () => {
  const words = wordsOf({ ...nothing, disclaimer: 'Ask us before you rely on this.\n\nWe are not an agency.' });
  const fixed = ours.say('paper.disclaimer');
  const place = words.indexOf(fixed);
  expect(place).toBeGreaterThan(0);
  expect(words.indexOf('Ask us before you rely on this.')).toBeGreaterThan(place);
  expect(words.indexOf('We are not an agency.')).toBeGreaterThan(words.indexOf('Ask us before you rely on this.'));
  expect(wordsOf(nothing)).toContain(fixed);
});

test('the equal opportunity sentence is printed in our words or the office’s, with the one on aids where it is wanted, or not at all', () => {
  const equal = ours.say('paperHouse.equalOpportunity');
  const aids = ours.say('paperHouse.auxiliaryAids');
  const found = (office: OfficeOnPaper) => [equal, aids, 'Own words.'].filter((sentence) => wordsOf(office).includes(sentence));
  expect(found(nothing)).toEqual([]);
  expect(found({ ...nothing, tagline: { words: '', auxiliaryAids: false } })).toEqual([equal]);
  expect(found({ ...nothing, tagline: { words: 'Own words.', auxiliaryAids: true } })).toEqual([aids, 'Own words.']);
});

test.each(kinds)('%s carries the equal opportunity sentence, and the office’s own words behind both fixed sentences', (kind) => {
  const words = wordsOf({ ...nothing, disclaimer: 'Ask us first.', tagline: { words: '', auxiliaryAids: true } }, kind);
  const places = [ours.say('paper.disclaimer'), ours.say('paper.records.text'), 'Ask us first.'].map((one) => words.indexOf(one));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(words).toContain(ours.say('paperHouse.equalOpportunity'));
  expect(words).toContain(ours.say('paperHouse.auxiliaryAids'));
});

test.each(['takeAway', 'sessionNote', 'handover'] as const)(
  '%s has the office’s own words as small as the disclaimer, and once',
  (kind) => {
    const office = { ...nothing, disclaimer: 'Ask us first.', tagline: { words: 'Everyone is welcome.', auxiliaryAids: false } };
    const options = sampleOptions({ kind, secondLanguage: 'th' });
    const words = JSON.stringify(composePaper({ ...sampleReportData(), office }, options).sections);
    for (const own of ['Ask us first.', 'Everyone is welcome.'])
      expect(words.split(JSON.stringify({ kind: 'paragraph', text: [{ text: own }], size: 'caption' }))).toHaveLength(2);
  },
);
