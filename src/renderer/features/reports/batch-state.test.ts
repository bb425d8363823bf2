import { expect, it } from 'vitest';
import { ClientId } from '#shared/domain/ids.ts';
import { type RefusedPaper, refusedTogether } from './batch-state.ts';

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
