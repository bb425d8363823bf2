import { expect, test } from 'vitest';
import { Instant } from '#shared/domain/time.ts';
import { createSaveFeed } from './save-feed.ts';

const at = (minute: number) => Instant.parse(`2026-11-17T10:${minute}:00.000Z`);

test('a watcher hears of saves from then on, the newest when it was slow, and no more after the end', async () => {
  const feed = createSaveFeed();
  feed.announce(at(40));
  const watcher = feed.watch(undefined);
  const first = watcher.next();
  feed.announce(at(41));
  expect(await first).toEqual({ done: false, value: { at: at(41) } });
  feed.announce(at(42));
  feed.announce(at(43));
  expect(await watcher.next()).toEqual({ done: false, value: { at: at(43) } });
  const last = watcher.next();
  feed.end();
  expect(await last).toEqual({ done: true, value: undefined });
});

test('a save between asking to watch and looking is not missed', async () => {
  const feed = createSaveFeed();
  const watcher = feed.watch(undefined);
  feed.announce(at(44));
  expect(await watcher.next()).toEqual({ done: false, value: { at: at(44) } });
});

test('a watcher that goes away does not hold up the others', async () => {
  const feed = createSaveFeed();
  const gone = new AbortController();
  const leaving = feed.watch(gone.signal).next();
  const staying = feed.watch(undefined).next();
  gone.abort();
  expect(await leaving).toEqual({ done: true, value: undefined });
  feed.announce(at(45));
  expect(await staying).toEqual({ done: false, value: { at: at(45) } });
});
