import { describe, expect, it } from 'vitest';
import { ItemId } from '../ids.ts';
import { mergeSkills } from './merge-skills.ts';
import { skillNameKey } from './skill-name.ts';
import { librarian, technician } from './testing.ts';

describe('skill names', () => {
  it.each([
    ['Data ethics & privacy', 'Data Ethics  and Privacy'],
    ['Ｄｉｇｉｔａｌ curation', 'digital curation'],
    ['AI-tool application.', 'AI tool application'],
  ])('%s and %s are one', (one, other) => expect(skillNameKey(one)).toBe(skillNameKey(other)));

  it.each([
    ['C', 'C++'],
    ['C', 'C#'],
    ['Programming', '程式設計'],
    ['การจัดการ', 'การจัดการข้อมูล'],
  ])('%s and %s are two', (one, other) => expect(skillNameKey(one)).not.toBe(skillNameKey(other)));
});

describe('merging targets', () => {
  const skill = (id: string, name: string, example: string | null = null) => ({ id: ItemId.parse(id), name, example });

  it('joins the same skill and keeps where each list names it', () => {
    const merged = mergeSkills([
      { profileId: librarian, socCode: '25-4022', skillsToBuild: [skill('s.a', 'Basic programming', 'Python'), skill('s.b', 'Design')] },
      { profileId: technician, socCode: '25-4031', skillsToBuild: [skill('s.a', 'Basic Programming', 'Scripts'), skill('s.c', 'Care')] },
    ]);
    expect(merged.map(({ name, sources }) => [name, sources.map((source) => `${source.socCode} ${source.example}`)])).toEqual([
      ['Basic programming', ['25-4022 Python', '25-4031 Scripts']],
      ['Design', ['25-4022 null']],
      ['Care', ['25-4031 null']],
    ]);
  });
});
