import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeZip } from '../../src/main/engine/archive/index.ts';
import { packFile } from '../../src/main/engine/occupations/index.ts';
import { alteredPack, withMedianPay } from '../../src/main/engine/occupations/pack/testing.ts';
import { smallRelease } from '../../src/main/engine/onet/testing.ts';
import { allEvents } from '../../src/main/engine/test-events.ts';
import { doors, type OpenDoor } from './doors.ts';

const newer = packFile(alteredPack('2027.1', withMedianPay('25-4031', 51_230)));
const archive = (name: string, bytes: Uint8Array) => ({ file: { name, content: new Blob([new Uint8Array(bytes)]) } });

describe.each(doors)('archives through the $name door', ({ open }) => {
  let door: OpenDoor;
  beforeEach(async () => {
    door = await open();
  });
  afterEach(() => door.close());

  test('an edition comes in and is put to use while the workspace is locked', async () => {
    const { packs, occupations } = door.calls;
    const events = await allEvents(await packs.importFile(archive('a.waymark-library', newer)));
    const last = events.at(-1);
    if (last?.kind !== 'kept') throw new Error('not kept');
    expect(last).toMatchObject({ age: 'newer', edition: { edition: '2027.1', inUse: false } });
    expect((await packs.use({ id: last.edition.id })).editions[0]).toMatchObject({ edition: '2027.1', inUse: true });
    expect((await occupations.info()).edition).toBe('2027.1');
    await expect(allEvents(await packs.impact({ id: last.edition.id }))).rejects.toMatchObject({ code: 'LOCKED' });
  });

  test('a damaged file is refused in the middle of the stream', async () => {
    const damaged = Buffer.from(newer);
    const middle = Math.floor(damaged.length / 2);
    damaged.writeUInt8(damaged.readUInt8(middle) ^ 1, middle);
    await expect(allEvents(await door.calls.packs.importFile(archive('a', damaged)))).rejects.toMatchObject({
      code: 'REFUSED',
      data: { code: 'archiveDamaged' },
    });
  });

  test('a stopped import is in nobody’s way', async () => {
    const stop = new AbortController();
    const stream = await door.calls.packs.importFile(archive('a', newer), { signal: stop.signal });
    const reading = (async () => {
      for await (const event of stream) if (event.kind === 'progress') stop.abort();
    })();
    await reading.catch(() => undefined);
    expect(stop.signal.aborted).toBe(true);
    // Whatever the stopped one still does, the same file comes in afterwards.
    expect((await allEvents(await door.calls.packs.importFile(archive('a', newer)))).at(-1)).toMatchObject({ kind: 'kept' });
  });

  test('the texts of an O*NET release come in and are read', async () => {
    const { onet } = door.calls;
    const events = await allEvents(await onet.importFile(archive('db_30_1_text.zip', writeZip(smallRelease()))));
    expect(events.at(-1)).toMatchObject({ kind: 'imported', release: { release: '30.1', tasks: 4 } });
    expect((await onet.texts({ socCode: '25-4031' }))?.profiles[0]?.tasks).toHaveLength(3);
    expect(await onet.remove()).toEqual({ release: null, damaged: false });
  });
});
