import { describe, expect, it } from 'vitest';
import { ImportEvent } from '#shared/contract/library.ts';
import { afterEvent, countOutcomes, endRun, startRun } from './import-run.ts';

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
  { kind: 'finished', imported: 1, unchanged: 1, failed: 1, changeId: 'c1' },
].map((event) => ImportEvent.parse(event));

const files = ['one.txt', 'two.txt'].map((name) => ({ name, content: new Blob([name]) }));

describe('an import as it goes on', () => {
  it('keeps what came and what was refused, and counts files over groups', () => {
    const run = events.reduce((sofar, event) => afterEvent(sofar, event, { before: 10, files }), startRun(12));
    expect(run).toMatchObject({ state: 'running', done: 12, total: 12, fileName: 'two.txt' });
    expect(run.failures.map(({ fileName, refusal }) => [fileName, refusal.code])).toEqual([['two.txt', 'pageEmpty']]);
    expect(countOutcomes(run)).toEqual({ new: 1, newVersion: 0, unchanged: 1 });
    expect(endRun(run).state).toBe('finished');
  });

  it('keeps what is done when it is stopped', () => {
    const run = endRun(events.reduce((sofar, event) => afterEvent(sofar, event, { before: 0, files }), startRun(5)));
    expect(run).toMatchObject({ state: 'stopped', done: 2, fileName: null });
    expect(run.imported).toHaveLength(1);
  });
});
