import { expect, test } from 'vitest';
import { ClientId } from '#shared/domain/ids.ts';
import { noOpenClients } from './open-client-list.ts';
import { rememberClients, rememberedClients } from './remembered-clients.ts';

const [a, b] = [ClientId.parse('a'), ClientId.parse('b')];

function memory(kept: Readonly<Record<string, string>> = {}) {
  const items = new Map(Object.entries(kept));
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

test('a window loaded anew has the clients and the current one that were open', () => {
  const window = memory();
  rememberClients(window, { open: [a, b], current: b });
  expect(rememberedClients(window)).toEqual({ open: [a, b], current: b });
});

test('with no client open nothing is kept', () => {
  const window = memory();
  rememberClients(window, { open: [a], current: a });
  rememberClients(window, noOpenClients);
  expect(window.items.size).toBe(0);
  expect(rememberedClients(window)).toEqual(noOpenClients);
});

test.each(['{', '[]', '{"open":["a"],"current":"b"}', '{"open":["a","b","c","d","e","f"],"current":null}'])(
  'what this window did not write is ignored: %s',
  (text) => {
    expect(rememberedClients(memory({ 'waymark.openClients': text }))).toEqual(noOpenClients);
  },
);
