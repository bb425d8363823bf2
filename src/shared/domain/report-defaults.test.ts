import { describe, expect, it } from 'vitest';
import type { ShortlistStanding } from './client.ts';
import { ProfileId } from './ids.ts';
import { chosenOccupation, settingFor } from './report-defaults.ts';

const librarian = ProfileId.parse('librarian');
const technician = ProfileId.parse('technician');
const entry = (profileId: ProfileId, standing: ShortlistStanding) => ({ profileId, standing });

describe('how a paper for a client is set', () => {
  it('speaks the client’s languages, and English beside one that is not', () => {
    const set = (...languages: ('en' | 'th' | 'zh-Hant' | 'ja')[]) => settingFor({ languages, largePrint: false }, { paper: 'a4' });
    expect(set('en')).toMatchObject({ language: 'en', secondLanguage: null });
    expect(set('en', 'zh-Hant')).toMatchObject({ language: 'en', secondLanguage: 'zh-Hant' });
    expect(set('th')).toMatchObject({ language: 'th', secondLanguage: 'en' });
    expect(set('ja', 'th')).toMatchObject({ language: 'th', secondLanguage: 'en' });
    expect(set('ja')).toMatchObject({ language: 'en', secondLanguage: null });
    expect(settingFor(null, { paper: 'letter' })).toMatchObject({ language: 'en', secondLanguage: null, paper: 'letter', bodySize: 10 });
  });

  it('prints large for a client who needs it', () => {
    expect(settingFor({ languages: ['en'], largePrint: true }, { paper: 'letter' })).toMatchObject({ bodySize: 18, paper: 'letter' });
  });
});

describe('the occupation a paper is about', () => {
  it('is the one asked for, else the one nearest to a choice, and none that was dropped', () => {
    const list = [entry(technician, 'backup'), entry(librarian, 'target')];
    expect(chosenOccupation(list)).toBe(librarian);
    expect(chosenOccupation(list, technician)).toBe(technician);
    expect(chosenOccupation(list, ProfileId.parse('not on the list'))).toBe(librarian);
    expect(chosenOccupation([entry(librarian, 'dropped'), entry(technician, 'idea')])).toBe(technician);
    expect(chosenOccupation([entry(librarian, 'idea'), entry(technician, 'exploring')])).toBe(technician);
    expect(chosenOccupation([entry(librarian, 'exploring'), entry(technician, 'backup')])).toBe(technician);
    expect(chosenOccupation([entry(librarian, 'dropped')])).toBeNull();
    expect(chosenOccupation([entry(librarian, 'dropped')], librarian)).toBe(librarian);
    expect(chosenOccupation([])).toBeNull();
  });
});
