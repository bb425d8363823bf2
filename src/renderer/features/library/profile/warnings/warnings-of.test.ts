import { describe, expect, it } from 'vitest';
import { ItemId } from '#shared/domain/ids.ts';
import { ImportWarning } from '#shared/domain/profile/findings.ts';
import { cautionsOn } from './warnings-of.ts';

const tier = ItemId.parse('salary.entry');
const answer = ItemId.parse('faq.pay');
const warnings = [
  ImportWarning.parse({
    kind: 'contradiction',
    socCode: '25-4022',
    topic: 'entryPay',
    first: { itemId: tier, quote: '$45,000–60,000' },
    second: { itemId: answer, quote: '$45,000-$55,000' },
  }),
  ImportWarning.parse({ kind: 'oldFigures', socCode: '25-4022', itemId: answer, year: 2023, limitMonths: 24 }),
];

describe('cautions beside an item', () => {
  it('quote at each end of a contradiction what the other end says', () => {
    expect(cautionsOn(tier, warnings)).toEqual([{ kind: 'contradiction', other: { itemId: answer, quote: '$45,000-$55,000' } }]);
    expect(cautionsOn(answer, warnings)).toEqual([
      { kind: 'contradiction', other: { itemId: tier, quote: '$45,000–60,000' } },
      { kind: 'oldFigures', year: 2023, limitMonths: 24 },
    ]);
  });

  it('stand at no other item', () => {
    expect(cautionsOn(ItemId.parse('summary'), warnings)).toEqual([]);
  });
});
