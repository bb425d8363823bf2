import { expect, it } from 'vitest';
import type { ClientListing } from '#shared/contract/clients.ts';
import { ClientId } from '#shared/domain/ids.ts';
import type { DueReview } from '#shared/domain/plan/due-work.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { clientsFor } from './many-clients.ts';

const client = (name: string, status: ClientListing['status'] = 'active'): ClientListing => ({
  id: ClientId.parse(name),
  reference: `C-${name}`,
  name: `Sample Client ${name}`,
  situation: '',
  status,
  programTags: [],
  targets: [],
  plan: null,
  lastSessionAt: null,
  nextAppointment: null,
  consentMissing: false,
  updatedAt: '2026-11-17T09:00:00Z' as ClientListing['updatedAt'],
});
const review = (name: string, day: string): DueReview => ({
  clientId: ClientId.parse(name),
  clientName: name,
  title: '',
  review: CalendarDate.parse(day),
  hoursDone: 0,
  hoursDue: 0,
  hours: 0,
  milestone: null,
});
const today = CalendarDate.parse('2026-11-17');
const clients = [client('10'), client('9'), client('8', 'closed'), client('7', 'paused')];
const reviews = [review('10', '2026-11-24'), review('7', '2026-11-10'), review('9', '2026-11-25')];
const names = (...of: Parameters<typeof clientsFor>) => clientsFor(...of).map(({ reference }) => reference);

it('finds the clients whose papers are wanted, by name', () => {
  expect(names('all', '', clients, reviews, today)).toEqual(['C-7', 'C-8', 'C-9', 'C-10']);
  expect(names('active', '', clients, reviews, today)).toEqual(['C-9', 'C-10']);
  expect(names('all', ' c-1', clients, reviews, today)).toEqual(['C-10']);
});

it('finds those whose plan is reviewed within the week, or should have been', () => {
  expect(names('review', '', clients, reviews, today)).toEqual(['C-7', 'C-10']);
});
