import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consentFields } from '#engine/consent/testing.ts';
import type { ImportEvent, PageFile } from '#shared/contract/library.ts';
import { type ReportOptions, ReportSection, standardSetting } from '#shared/domain/report.ts';
import { doors, type OpenDoor } from './doors.ts';

const folder = join(import.meta.dirname, '..', '..', 'resources', 'sample-pages');
const pages: readonly PageFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, content: new Blob([new Uint8Array(readFileSync(join(folder, name)))]) }));

describe.each(doors)('pages and papers through the $name door', ({ open }) => {
  let door: OpenDoor;

  beforeEach(async () => {
    door = await open();
    await door.calls.vault.create({ passphrase: 'a long sample passphrase' });
  });

  afterEach(() => door.close());

  async function importAll(files: readonly PageFile[]): Promise<ImportEvent[]> {
    const events: ImportEvent[] = [];
    for await (const event of await door.calls.library.importPages({ files: [...files] })) events.push(event);
    return events;
  }

  it('previews pages without writing them', async () => {
    const preview = await door.calls.library.previewImport({ files: [...pages] });
    expect(preview.profiles.map(({ socCode }) => socCode).toSorted()).toEqual(['25-4022', '25-4031']);
    expect(preview.failures).toEqual([]);
    expect(await door.calls.library.list({})).toEqual([]);
  });

  it('tells of every file of an import as it goes, the refused ones too', async () => {
    const empty = { name: 'empty.txt', content: new Blob([]) };
    const events = await importAll([...pages, empty]);
    expect(events.filter(({ kind }) => kind === 'progress')).toHaveLength(3);
    expect(events.filter(({ kind }) => kind === 'imported')).toHaveLength(2);
    expect(events.find((event) => event.kind === 'failed')).toMatchObject({ fileName: 'empty.txt', refusal: { code: 'pageEmpty' } });
    expect(events.at(-1)).toMatchObject({ kind: 'finished', imported: 2, unchanged: 0, failed: 1 });
  });

  it('gives a page back byte for byte', async () => {
    await importAll(pages);
    for (const { versionId } of await door.calls.library.list({})) {
      const { content, hash } = await door.calls.library.raw({ versionId });
      const bytes = new Uint8Array(await content.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
      const originals = await Promise.all(pages.map(async (page) => new Uint8Array(await page.content.arrayBuffer())));
      expect(originals).toContainEqual(bytes);
    }
  });

  it('stops an import when the caller stops listening, and keeps what is done', async () => {
    const text = await pages[0]?.content.text();
    const codes = Array.from({ length: 40 }, (_, number) => `11-${1011 + number}`);
    const files = codes.map((code) => ({ name: `${code}.txt`, content: new Blob([(text ?? '').replaceAll(/25-40\d\d/g, code)]) }));
    const stream = await door.calls.library.importPages({ files });
    for await (const event of stream) if (event.kind === 'imported') break;
    const seen: number[] = [];
    while (seen.length < 40) seen.push((await door.calls.library.list({})).length);
    expect(seen[0]).toBeGreaterThanOrEqual(1);
    expect(seen.at(-1)).toBeLessThan(codes.length);
    expect((await door.calls.vault.status()).state).toBe('open');
  });

  it('saves the very bytes it previewed', async () => {
    await importAll(pages);
    const { clients, consent, library, reports } = door.calls;
    const { client } = await clients.create({ fields: { name: 'Sample Client A' } });
    await consent.record({ clientId: client.id, fields: consentFields() });
    const [profile] = await library.list({});
    const options: ReportOptions = {
      kind: 'careerReport',
      profileId: profile?.id ?? null,
      sections: ReportSection.options.filter((section) => section !== 'immigration'),
      sessionId: null,
      ...standardSetting,
      secondLanguage: null,
    };
    const preview = await reports.preview({ clientId: client.id, options });
    const saved = await reports.save({ clientId: client.id, options });
    const [previewed, kept, again] = await Promise.all(
      [preview.file, saved.file, (await reports.file({ reportId: saved.record.id })).file].map(async (file) =>
        Buffer.from(await file.arrayBuffer()),
      ),
    );
    expect(previewed?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(kept?.equals(previewed ?? Buffer.alloc(0))).toBe(true);
    expect(again?.equals(kept ?? Buffer.alloc(0))).toBe(true);
    expect(
      createHash('sha256')
        .update(kept ?? '')
        .digest('hex'),
    ).toBe(saved.record.sha256);
  });
});
