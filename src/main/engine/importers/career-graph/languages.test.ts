import { describe, expect, test } from 'vitest';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { inChrome, knownChromes, readOne, unknownChrome } from './testing.ts';

/** The facts of a profile: everything but the language of the chrome and what is printed in that language. */
function facts({ language, passages, salary, education, qualifications, ...rest }: OccupationProfile) {
  const withoutText = <Row extends { text: string }>({ text: _text, ...row }: Row) => row;
  return {
    ...rest,
    body: language.body,
    salary: { ...salary, tiers: salary.tiers.map(({ name: _name, ...tier }) => withoutText(tier)) },
    education: education.map(withoutText),
    qualifications: qualifications.map(withoutText),
    places: passages.map(({ id, section, line }) => [id, section, line]),
  };
}

const languages = Object.entries(knownChromes);

describe.each(['librarian', 'technician'] as const)('the %s page', (page) => {
  const reference = readOne(inChrome(page, page === 'librarian' ? knownChromes['zh-Hant'] : knownChromes.th));

  test.each(languages)('gives the same facts with chrome in %s', (language, chrome) => {
    const reading = readOne(inChrome(page, chrome));
    expect(reading.profile.language.chrome).toBe(language);
    expect(facts(reading.profile)).toEqual(facts(reference.profile));
    expect(reading.unplaced).toEqual([]);
    expect(reading.questions.map(({ kind, itemId, line }) => [kind, itemId, line])).toEqual(
      reference.questions.map(({ kind, itemId, line }) => [kind, itemId, line]),
    );
    expect(reading.warnings.map(({ kind }) => kind)).toEqual(reference.warnings.map(({ kind }) => kind));
  });

  test('is read by structure with chrome in a language without a table', () => {
    const reading = readOne(inChrome(page, unknownChrome));
    const { profile } = reading;
    expect(profile.language.chrome).toBe('und');
    const known = facts(reference.profile);
    const structural = facts(profile);
    for (const part of [
      'socCode',
      'titles',
      'overall',
      'summary',
      'dimensions',
      'aiEra',
      'skillsToBuild',
      'entryLevel',
      'levelUp',
    ] as const) {
      expect(structural[part], part).toEqual(known[part]);
    }
    for (const part of ['education', 'fit', 'outlook', 'faq', 'sources'] as const) {
      expect(structural[part], part).toEqual(known[part]);
    }
    // For how long the pay is stands in the head of its table, in words nobody told the importer.
    expect(structural.salary).toEqual({ ...known.salary, period: null });
    expect(profile.immigration.visas).toEqual(reference.profile.immigration.visas);
  });

  test('leaves unsaid what the words of an unknown language would have to tell, and lists it', () => {
    const reading = readOne(inChrome(page, unknownChrome));
    expect(reading.profile.skilledMigration).toBeNull();
    expect(reading.unplaced.map(({ text }) => text)).toContain(page === 'librarian' ? unknownChrome.is : unknownChrome.isNot);
    expect(reading.profile.qualifications.map(({ required }) => required)).toEqual([null, null]);
    expect(reading.profile.qualifications.map(({ name, issuer }) => [name, issuer])).toEqual(
      reference.profile.qualifications.map(({ name, issuer }) => [name, issuer]),
    );
    const asked = reading.questions
      .filter(({ kind }) => kind === 'qualification')
      .map(({ parts }) => parts.find(({ label }) => label === 'requirement')?.text);
    expect(asked).toEqual([unknownChrome.qualifications[2], unknownChrome.qualifications[3]]);
  });
});
