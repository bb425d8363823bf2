import { describe, expect, test } from 'vitest';
import { ItemId } from '#shared/domain/ids.ts';
import type { ProfileSection } from '#shared/domain/profile/profile.ts';
import { compareItems } from './compare-items.ts';

const item = (id: string, section: ProfileSection, text: string) => ({ id: ItemId.parse(id), section, text });

const before = [
  item('summary', 'summary', 'Looks after books and the people who come for them.'),
  item('fit.likes-order', 'fit', 'Likes order and quiet rooms'),
  item('fit.patient', 'fit', 'Patient with every visitor'),
  item('faq.pay', 'faq', 'The pay is modest.'),
];

describe('what differs between two versions', () => {
  test('stands in the order of the page, what is gone where it stood', () => {
    const after = [
      item('summary', 'summary', 'Looks after books, records and the people who come for them.'),
      item('aiEra.sorting', 'aiEra', 'Sorting returned books'),
      item('fit.patient', 'fit', 'Patient with every visitor'),
      item('faq.pay', 'faq', 'The pay is fair.'),
    ];
    expect(compareItems(before, after).map((change) => [change.section, change.before === null, change.after === null])).toEqual([
      ['summary', false, false],
      ['fit', false, true],
      ['aiEra', true, false],
      ['faq', false, false],
    ]);
  });

  test('shows a rewording as one change although its words gave it another id, and only within a section', () => {
    const after = before.map((one) =>
      one.id === 'fit.likes-order' ? item('fit.enjoys-order', 'fit', 'Enjoys order and quiet rooms') : one,
    );
    expect(compareItems(before, after)).toEqual([
      { itemId: 'fit.enjoys-order', section: 'fit', before: 'Likes order and quiet rooms', after: 'Enjoys order and quiet rooms' },
    ]);
    const elsewhere = [...before.slice(0, 1), ...before.slice(2), item('sources.order', 'sources', 'Likes order and quiet rooms')];
    expect(compareItems(before, elsewhere)).toHaveLength(2);
  });

  test('pairs Thai and Chinese too, each passage once, and leaves unlike ones apart', () => {
    const old = [item('a', 'fit', '喜歡安靜和秩序的人'), item('b', 'fit', 'ชอบช่วยเหลือผู้อื่นและมีความอดทน')];
    const now = [item('c', 'fit', '喜歡安靜與秩序的人'), item('d', 'fit', 'ชอบช่วยเหลือผู้อื่นและมีใจรัก'), item('e', 'fit', 'Runs to the sea')];
    expect(compareItems(old, now).map((change) => [change.itemId, change.before])).toEqual([
      ['c', '喜歡安靜和秩序的人'],
      ['d', 'ชอบช่วยเหลือผู้อื่นและมีความอดทน'],
      ['e', null],
    ]);
  });

  test('is nothing between a version and itself', () => {
    expect(compareItems(before, before)).toEqual([]);
  });
});
