import { describe, expect, it } from 'vitest';
import { blankResource, Resource } from '#shared/domain/resource/resource.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { languagesOf, noFilter, type ResourceFilter, resourceRows, skillsOf, toRows } from './resource-rows.ts';

const today = CalendarDate.parse('2026-11-17');
const resource = (title: string, fields: object = {}) =>
  Resource.parse({ ...blankResource, kind: 'course', id: title, revision: 1, title, ...fields });
const rows = toRows(
  [
    resource('Scripting', {
      cost: { amount: 0, currency: null },
      languages: ['en', 'th'],
      skills: ['Basic programming'],
      checkedOn: '2025-01-10',
    }),
    resource('Evening class', {
      cost: { amount: 120, currency: 'USD' },
      hours: { low: 20, high: 30 },
      skills: ['basic  Programming', 'Data'],
    }),
    resource('Class 2', { kind: 'book', note: 'ห้องสมุด ชั้นสอง', hours: { low: 8, high: 8 }, checkedOn: '2026-10-01' }),
    resource('Class 10', { cost: { amount: 20, currency: 'EUR' } }),
  ],
  today,
);
const shown = (filter: Partial<ResourceFilter>) => resourceRows(rows, { ...noFilter, ...filter }).map(({ resource: { title } }) => title);
const sortedBy = (column: string, descending = false) =>
  resourceRows(rows, noFilter, { column, descending }).map(({ resource: { title } }) => title);

describe('the list of resources', () => {
  it('holds every word searched for, in any field and any script', () => {
    expect(shown({ search: 'CLASS' })).toEqual(['Evening class', 'Class 2', 'Class 10']);
    expect(shown({ search: 'class data' })).toEqual(['Evening class']);
    expect(shown({ search: 'ชั้นสอง' })).toEqual(['Class 2']);
    expect(shown({ search: 'nothing' })).toEqual([]);
  });

  it('passes every filter', () => {
    expect(shown({ kind: 'book' })).toEqual(['Class 2']);
    expect(shown({ isFreeOnly: true })).toEqual(['Scripting']);
    expect(shown({ language: 'th' })).toEqual(['Scripting']);
    expect(shown({ skill: 'basic programming' })).toEqual(['Scripting', 'Evening class']);
    expect(shown({ isOldOnly: true })).toEqual(['Scripting']);
    expect(shown({ isFreeOnly: true, kind: 'book' })).toEqual([]);
  });

  it('is sorted with what is not stated last, whichever way', () => {
    expect(sortedBy('title')).toEqual(['Class 2', 'Class 10', 'Evening class', 'Scripting']);
    expect(sortedBy('hours', true)).toEqual(['Evening class', 'Class 2', 'Scripting', 'Class 10']);
    expect(sortedBy('cost')).toEqual(['Scripting', 'Class 10', 'Evening class', 'Class 2']);
    expect(sortedBy('cost', true)).toEqual(['Evening class', 'Class 10', 'Scripting', 'Class 2']);
    expect(sortedBy('checkedOn')).toEqual(['Scripting', 'Class 2', 'Evening class', 'Class 10']);
  });

  it('offers each skill and language once', () => {
    expect(skillsOf(rows).map(({ name }) => name)).toEqual(['Basic programming', 'Data']);
    expect(languagesOf(rows)).toEqual(['en', 'th']);
  });

  it('of five thousand is filtered within a keystroke', () => {
    const many = toRows(
      Array.from({ length: 5_000 }, (_, place) => resource(`Course ${place}`, { note: 'x'.repeat(300), skills: [`Skill ${place % 50}`] })),
      today,
    );
    expect(resourceRows(many, { ...noFilter, search: 'course 49 skill' }, { column: 'title', descending: true })[0]?.resource.title).toBe(
      'Course 4999',
    );
  });
});
