import { expect, test } from 'vitest';
import { ClientId } from '#shared/domain/ids.ts';
import { closeClient, noOpenClients, openBeside, openClient } from './open-client-list.ts';

const [a, b, c, d, e, f] = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ClientId.parse(id)) as [
  ClientId,
  ClientId,
  ClientId,
  ClientId,
  ClientId,
  ClientId,
];

test('an opened client is the one new notes belong to, also when it was open already', () => {
  const two = openClient(openClient(noOpenClients, a), b);
  expect(two).toEqual({ open: [a, b], current: b });
  expect(openClient(two, a)).toEqual({ open: [a, b], current: a });
});

test('the sixth closes the one opened first', () => {
  const six = [a, b, c, d, e, f].reduce(openClient, noOpenClients);
  expect(six).toEqual({ open: [b, c, d, e, f], current: f });
});

test('a client opened beside the current one leaves the notes where they go', () => {
  expect(openBeside(noOpenClients, a)).toEqual({ open: [a], current: a });
  expect(openBeside({ open: [a, b], current: a }, c)).toEqual({ open: [a, b, c], current: a });
  expect(openBeside({ open: [a, b], current: a }, b)).toEqual({ open: [a, b], current: a });
  expect(openBeside({ open: [a, b, c, d, e], current: a }, f)).toEqual({ open: [a, c, d, e, f], current: a });
});

test('closing the current client hands its place to a neighbor, closing the last leaves none', () => {
  const three = openClient([a, b, c].reduce(openClient, noOpenClients), b);
  expect(closeClient(three, b)).toEqual({ open: [a, c], current: c });
  expect(closeClient(closeClient(closeClient(three, b), c), a)).toEqual(noOpenClients);
});
