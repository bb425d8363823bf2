import { describe, expect, it } from 'vitest';
import { ImportEvent } from '#shared/contract/library.ts';
import { afterEvent, countOutcomes, endRun, inBatches, startRun } from './import-run.ts';

const profile = (outcome: string) => ({
  profileId: outcome,
  versionId: `${outcome}-1`,
  socCode: '25-4022',
  title: outcome,
  outcome,
  changes: [],
  orphans: 0,
  reanchored: 0,
  questions: 0,
  unplaced: 0,
  warnings: [],
});

const events = [
  { kind: 'progress', done: 0, total: 2, fileName: 'one.txt' },
  { kind: 'imported', fileName: 'one.txt', profiles: [profile('new'), profile('unchanged')] },
  { kind: 'progress', done: 1, total: 2, fileName: 'two.txt' },
  { kind: 'failed', fileName: 'two.txt', refusal: { code: 'pageEmpty', details: {} } },
  { kind: 'finished', imported: 1, unchanged: 0, failed: 1 },
].map((event) => ImportEvent.parse(event));

describe('an import as it goes on', () => {
  it('keeps what came and what was refused, and counts over batches', () => {
    const run = events.reduce((sofar, event) => afterEvent(sofar, event, 10), startRun(12));
    expect(run).toMatchObject({ state: 'running', done: 12, total: 12, fileName: 'two.txt' });
    expect(run.failures.map(({ fileName, refusal }) => [fileName, refusal.code])).toEqual([['two.txt', 'pageEmpty']]);
    expect(countOutcomes(run)).toEqual({ new: 1, newVersion: 0, unchanged: 1 });
  });

  it('keeps what is done when it is cancelled', () => {
    const run = endRun(
      events.slice(0, 3).reduce((sofar, event) => afterEvent(sofar, event, 0), startRun(2)),
      'cancelled',
    );
    expect(run).toMatchObject({ state: 'cancelled', done: 1, fileName: null });
    expect(run.imported).toHaveLength(1);
  });

  it('sends a long list in small runs', () => {
    expect(inBatches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inBatches([], 2)).toEqual([]);
  });
});
