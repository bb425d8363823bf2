import { expect, test } from 'vitest';
import { ReportId } from '#shared/domain/ids.ts';
import { PaperState } from '#shared/domain/paper-record.ts';
import { keptPaperRows } from './kept-paper-rows.ts';

const paper = (id: string, kind: 'skillPlan' | 'comparison' = 'skillPlan') => ({ id: ReportId.parse(id), kind });
const state = (reportId: string, given: boolean, signed: boolean) =>
  PaperState.parse({
    reportId,
    givings: given ? 1 : 0,
    lastGiven: given ? { recipient: 'Sample Client A', givenOn: '2026-11-17' } : null,
    signing: signed ? { signedBy: 'Sample Client A', signedOn: '2026-11-17' } : null,
    scans: 0,
  });

const papers = [paper('new'), paper('given'), paper('signed'), paper('signed-only'), paper('looked-at', 'comparison')];
const states = [
  state('new', false, false),
  state('given', true, false),
  state('signed', true, true),
  state('signed-only', false, true),
  state('looked-at', true, false),
];
const found = (filter: Parameters<typeof keptPaperRows>[2]) => keptPaperRows(papers, states, filter).map((row) => String(row.paper.id));

test('a filter leaves the papers that stand so, in their order; what has no lines to sign on never waits for a signature', () => {
  expect(found('all')).toEqual(['new', 'given', 'signed', 'signed-only', 'looked-at']);
  expect(found('notGiven')).toEqual(['new']);
  expect(found('waiting')).toEqual(['given']);
  expect(found('signed')).toEqual(['signed', 'signed-only']);
});

test('papers are there while how they stand is still read', () => {
  expect(keptPaperRows(papers, undefined, 'all').map((row) => row.state)).toEqual(papers.map(() => undefined));
});
