import { expect, test } from 'vitest';
import { HistoryFact } from '../case-history.ts';
import { netChanges } from './net-changes.ts';

const fact = (what: string, of: string | null, from: string | null, to: string | null) => HistoryFact.parse({ what, of, from, to });

test('several changes of one thing are one, from the first value to the last', () => {
  expect(
    netChanges([
      fact('plan_skill.level_now', 'Cataloging', '1', '2'),
      fact('shortlist.standing', 'p1', 'idea', 'target'),
      fact('plan_skill.level_now', 'Cataloging', '2', '3'),
    ]),
  ).toEqual([fact('plan_skill.level_now', 'Cataloging', '1', '3'), fact('shortlist.standing', 'p1', 'idea', 'target')]);
});

test('what came and went, or went back to what it was, is no change', () => {
  expect(
    netChanges([
      fact('plan_action.text', null, null, 'Visit the archive'),
      fact('shortlist.standing', 'p1', 'idea', 'target'),
      fact('plan_action.text', null, 'Visit the archive', null),
      fact('shortlist.standing', 'p1', 'target', 'idea'),
    ]),
  ).toEqual([]);
});
