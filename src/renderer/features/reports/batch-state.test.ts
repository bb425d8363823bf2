import { expect, it } from 'vitest';
import { ClientId } from '#shared/domain/ids.ts';
import { afterBatchEvent, batchBegun, notReached, type RefusedPaper, refusedTogether } from './batch-state.ts';

const refused = (client: string, paper: RefusedPaper['paper'], code: RefusedPaper['refusal']['code']): RefusedPaper => ({
  kind: 'refused',
  clientId: ClientId.parse(client),
  reference: `C-${client}`,
  clientName: `Sample Client ${client}`,
  paper,
  refusal: { code, details: {} },
});

it('tells a missing consent once for a client, and what there is nothing to print of paper by paper', () => {
  const together = refusedTogether([
    refused('A', 'takeAway', 'consentMissing'),
    refused('B', 'skillPlan', 'nothingToPrint'),
    refused('B', 'sessionNote', 'nothingToPrint'),
    refused('A', 'skillPlan', 'consentMissing'),
  ]);
  expect(together.map(({ reference, papers }) => [reference, ...papers])).toEqual([
    ['C-A', 'takeAway', 'skillPlan'],
    ['C-B', 'skillPlan'],
    ['C-B', 'sessionNote'],
  ]);
});

it('tells of a stopped batch what it did not come to, client by client', () => {
  const order = { clientIds: [ClientId.parse('A'), ClientId.parse('B')], kinds: ['takeAway', 'skillPlan'] as RefusedPaper['paper'][] };
  const begun = afterBatchEvent(batchBegun, refused('A', 'takeAway', 'consentMissing'));
  expect(notReached(order, begun)).toEqual([
    { clientId: 'A', papers: ['skillPlan'] },
    { clientId: 'B', papers: ['takeAway', 'skillPlan'] },
  ]);
  const through = order.clientIds.flatMap((client) => order.kinds.map((paper) => refused(client, paper, 'consentMissing')));
  expect(notReached(order, through.reduce(afterBatchEvent, batchBegun))).toEqual([]);
});
