import { describe, expect, it } from 'vitest';
import { ClientListing } from '#shared/contract/clients.ts';
import { clientRows, tagsOf } from './client-rows.ts';

const listing = (name: string, more: object = {}) =>
  ClientListing.parse({
    id: name,
    reference: name,
    name,
    situation: '',
    status: 'active',
    programTags: [],
    targets: [],
    plan: null,
    lastSessionAt: null,
    nextAppointment: null,
    consentMissing: false,
    updatedAt: '2026-11-17T09:00:00Z',
    ...more,
  });
const any = { status: 'all', tag: null } as const;
const names = (rows: readonly ClientListing[]) => rows.map(({ name }) => name);

const clients = [
  listing('Sample Client 10', { lastSessionAt: '2026-10-01T09:00:00Z', programTags: ['Youth'], status: 'closed' }),
  listing('Sample Client 9', { nextAppointment: { date: '2026-12-01', time: '09:00' }, programTags: ['Adult', 'Youth'] }),
  listing('Sample Client 2', { lastSessionAt: '2026-11-01T09:00:00Z', nextAppointment: { date: '2026-12-01', time: '08:30' } }),
];

describe('the rows of the client list', () => {
  it('stay as they come until an order is asked for', () => {
    expect(names(clientRows(clients, any))).toEqual(['Sample Client 10', 'Sample Client 9', 'Sample Client 2']);
  });

  it('are sorted by name as people count', () => {
    expect(names(clientRows(clients, any, { column: 'name', descending: false }))).toEqual([
      'Sample Client 2',
      'Sample Client 9',
      'Sample Client 10',
    ]);
  });

  it('put what is not there last, whichever way they are sorted', () => {
    expect(names(clientRows(clients, any, { column: 'next', descending: false }))).toEqual([
      'Sample Client 2',
      'Sample Client 9',
      'Sample Client 10',
    ]);
    expect(names(clientRows(clients, any, { column: 'lastSession', descending: true }))).toEqual([
      'Sample Client 2',
      'Sample Client 10',
      'Sample Client 9',
    ]);
  });

  it('are those of a status and a tag together', () => {
    expect(names(clientRows(clients, { status: 'all', tag: 'Youth' }))).toEqual(['Sample Client 10', 'Sample Client 9']);
    expect(names(clientRows(clients, { status: 'active', tag: 'Youth' }))).toEqual(['Sample Client 9']);
    expect(tagsOf(clients)).toEqual(['Adult', 'Youth']);
  });
});
