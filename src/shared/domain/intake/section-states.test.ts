import { describe, expect, it } from 'vitest';
import { blankClient, Client } from '../client.ts';
import type { Intake } from './entries.ts';
import { sectionStates, sectionsDone } from './section-states.ts';

const client = Client.parse({
  ...blankClient,
  id: 'a',
  reference: 'C-0001',
  name: 'Sample Client A',
  revision: 1,
  createdAt: '2026-11-17T09:00:00.000Z',
  updatedAt: '2026-11-17T09:00:00.000Z',
});
const intake: Intake = { goals: [], workHistory: [], education: [], barriers: [] };

describe('the parts of an intake', () => {
  it('are all open for a client who told nothing', () => {
    expect(new Set(Object.values(sectionStates(client, intake)))).toEqual(new Set(['open']));
    expect(sectionsDone(sectionStates(client, intake))).toEqual({ done: 0, all: 8 });
  });

  it('are filled by one thing said, skipped where the counselor left them, and filled again once something is said', () => {
    const skipped: Client = { ...client, situation: 'Works nights', skippedSections: ['barriers', 'contact', 'about'] };
    expect(sectionStates(skipped, intake)).toMatchObject({ about: 'filled', contact: 'skipped', barriers: 'skipped', goals: 'open' });
    const told = { ...skipped, safeContact: 'Text only' };
    expect(sectionStates(told, intake).contact).toBe('filled');
    expect(sectionsDone(sectionStates(told, intake))).toEqual({ done: 3, all: 8 });
  });

  it('take an amount of nothing for something said', () => {
    expect(sectionStates({ ...client, budget: { amount: 0, currency: 'USD' } }, intake).timeAndMoney).toBe('filled');
  });
});
