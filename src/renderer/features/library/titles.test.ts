import { describe, expect, it } from 'vitest';
import { titlesOf } from './titles.ts';

describe('the titles of a page', () => {
  it('puts the official title first and tells the language of the other', () => {
    expect(titlesOf({ page: '圖書館員', official: 'Librarians' }, 'zh-Hant')).toEqual({
      main: 'Librarians',
      other: { text: '圖書館員', lang: 'zh-Hant' },
    });
    expect(titlesOf({ page: 'เจ้าหน้าที่ห้องสมุด', official: 'Library Technicians' }, 'und').other?.lang).toBe('th');
  });

  it('takes a title in Latin letters for English whatever the labels of the page are in', () => {
    expect(titlesOf({ page: 'Librarian', official: 'Librarians' }, 'th').other).toEqual({ text: 'Librarian', lang: 'en' });
  });

  it('shows one title once', () => {
    expect(titlesOf({ page: 'Librarian', official: null }, 'en')).toEqual({ main: 'Librarian', other: null });
    expect(titlesOf({ page: 'Librarians', official: 'Librarians' }, 'en').other).toBeNull();
  });
});
