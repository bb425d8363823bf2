import type { IconName, Money } from '#renderer/ui/index.ts';
import type { Difference, Respect } from '#shared/domain/profile/compare-profiles/index.ts';
import type { Translate } from '#shared/locales/translate.ts';

interface DifferenceSigns {
  readonly icon: IconName;
  readonly word: string;
  /** What the difference is, a sentence each. */
  readonly sentences: readonly string[];
}

/** A difference as it is marked: a sign, a word, and what there is to say. */
export function differenceSigns(say: Translate, money: Money, difference: Difference): DifferenceSigns {
  switch (difference.kind) {
    case 'same':
      return { icon: 'same', word: say('beside.same'), sentences: [] };
    case 'only':
      return { icon: difference.side === 'page' ? 'onlyLeft' : 'onlyRight', word: say(`beside.only.${difference.side}`), sentences: [] };
    case 'notComparable':
      return { icon: 'notComparable', word: say('beside.notComparable'), sentences: [say(`beside.obstacle.${difference.obstacle}`)] };
    case 'differs':
      return {
        icon: 'differs',
        word: say('beside.differs'),
        sentences: difference.respects.flatMap((respect) => respectWords(say, money, respect)),
      };
  }
}

function respectWords(say: Translate, money: Money, respect: Respect): readonly string[] {
  switch (respect.about) {
    case 'score':
      return [say('beside.gap.score', { points: Math.abs(respect.by), way: wayOf(respect.by) })];
    case 'years':
      return [say('beside.gap.years', { end: respect.end, years: Math.abs(respect.by), way: wayOf(respect.by) })];
    case 'pay':
    case 'cost': {
      const { end, by, currency, share } = respect;
      const values = {
        end,
        amount: money.amount(Math.abs(by), currency),
        share: share === null ? '' : say('beside.gap.share', { share: Math.abs(share) }),
        way: wayOf(by),
      };
      return [respect.about === 'pay' ? say('beside.gap.pay', { ...values, period: respect.period }) : say('beside.gap.cost', values)];
    }
    case 'openEnd':
    case 'part':
      return [say(`beside.gap.${respect.about}`)];
    case 'word':
      return [say(`beside.word.${respect.what}`)];
    case 'stated':
      return [say(`beside.stated.${respect.what}`, { by: respect.by })];
    case 'names': {
      const { page, computed } = respect.counts;
      return [say('beside.names.page', { count: page }), say('beside.names.computed', { count: computed }), say('beside.names.note')];
    }
  }
}

function wayOf(by: number): 'more' | 'less' {
  return by > 0 ? 'more' : 'less';
}
