import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { Resource } from '#shared/domain/resource/resource.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { openTestWorkspace, type TestWorkspace } from '../../database/testing.ts';
import { resourcesHandlers } from '../handlers.ts';
import { readRows } from './read-file.ts';
import { weighRows } from './weigh-rows.ts';
import { writeFile } from './write-file.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof router>;
const router = ({ context }: TestWorkspace) => createRouterClient(resourcesHandlers(context));

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = router(opened);
});

const file = (text: string) => new Blob([text]);
const preview = async (text: string) => (await use.previewFile({ content: file(text) })).lines;
const seenIn = (lines: Awaited<ReturnType<typeof preview>>) => lines.flatMap(({ of }) => (of === null ? [] : [of]));
const takeIn = async (text: string) => use.importFile({ content: file(text), seen: seenIn(await preview(text)) });
const titles = async () => (await use.list()).resources.map(({ title }) => title);

describe('a file of resources', () => {
  test('says line by line what is new, changed, as it is, or refused, and comes in as one change', async () => {
    const kept = await use.add({ title: 'Basic scripting', kind: 'course', provider: 'Sample Adult School', note: 'Bring a laptop.' });
    await use.add({ title: 'Branch library', kind: 'place' });
    const text = [
      'Title,Kind,Provider,Hours from,Hours to,Cost,Currency,Languages,Color',
      'Basic scripting,course,sample adult school,20,30,120,usd,English; th,red',
      'Branch library,place,,,,,,,',
      '"Evening class, ""clear notes""",course,,,,free,,zh-hant,',
      '',
      'No kind,,,,,,,,',
      'Wrong hours,book,,30,20,,,,',
      'No currency,tool,,,,12,,,',
      ',book,,,,,,,',
      'Basic scripting,course,Sample Adult School,,,,,,',
    ].join('\r\n');
    const { lines, unknownColumns } = await use.previewFile({ content: file(text) });
    expect(unknownColumns).toEqual(['Color']);
    expect(lines.map(({ line, standing, fault }) => [line, standing, fault?.code ?? null, fault?.value ?? null])).toEqual([
      [2, 'changed', null, null],
      [3, 'same', null, null],
      [4, 'new', null, null],
      [6, 'refused', 'kindMissing', ''],
      [7, 'refused', 'hoursOrder', '30 – 20'],
      [8, 'refused', 'currencyMissing', '12'],
      [9, 'refused', 'titleMissing', ''],
      [10, 'refused', 'sameAsLine', '2'],
    ]);
    expect(lines[0]).toMatchObject({
      fields: ['provider', 'hours', 'cost', 'languages'],
      of: { resourceId: kept.resource.id, revision: 1 },
    });
    expect(lines[2]).toMatchObject({ fields: ['cost', 'languages'], of: null });
    const taken = await use.importFile({ content: file(text), seen: seenIn(lines) });
    expect(taken).toMatchObject({ added: 1, changed: 1, refused: 5 });
    expect((await use.list()).resources).toMatchObject([
      // The file has no column for notes: the note stays.
      {
        hours: { low: 20, high: 30 },
        cost: { amount: 120, currency: 'USD' },
        languages: ['en', 'th'],
        note: 'Bring a laptop.',
        revision: 2,
      },
      { title: 'Branch library', revision: 1 },
      { title: 'Evening class, "clear notes"', cost: { amount: 0, currency: null }, languages: ['zh-Hant'] },
    ]);
    expect(await opened.workspace.undo(taken.changeId)).toMatchObject({ label: 'resourcesImported', amount: 2 });
    expect(await titles()).toEqual(['Basic scripting', 'Branch library']);
    expect((await use.list()).resources[0]).toMatchObject({ provider: 'Sample Adult School', hours: null, note: 'Bring a laptop.' });
  });

  test('finds a resource by its id whatever it is called now, and clears what an empty cell says', async () => {
    const { resource } = await use.add({ title: 'Basic scripting', kind: 'course', note: 'Old.', where: 'online' });
    await takeIn(`id,title,note,where\n${resource.id},Scripting for beginners,,\n`);
    expect((await use.list()).resources).toEqual([{ ...resource, title: 'Scripting for beginners', note: '', where: null, revision: 2 }]);
    const [line] = await preview(`id,title\nfrom-another-office,Scripting for beginners\n`);
    expect(line).toMatchObject({ standing: 'same', of: { resourceId: resource.id } });
    await use.add({ title: 'Scripting for beginners', kind: 'book' });
    expect((await preview('title\nScripting for beginners'))[0]?.fault).toEqual({ code: 'severalHere', value: '2' });
  });

  test('is not taken in over what was changed since it was looked at', async () => {
    const { resource } = await use.add({ title: 'Basic scripting', kind: 'course' });
    const text = 'title,note\nBasic scripting,From the file\n';
    const seen = seenIn(await preview(text));
    await use.update({ resourceId: resource.id, revision: 1, fields: { note: 'By hand' } });
    await expect(use.importFile({ content: file(text), seen })).rejects.toMatchObject({ data: { code: 'changedSince' } });
    expect((await use.list()).resources[0]?.note).toBe('By hand');
    await expect(use.importFile({ content: file('title,kind\nBasic scripting,book\nNew,book'), seen: [] })).rejects.toMatchObject({
      data: { code: 'changedSince' },
    });
    expect(await titles()).toEqual(['Basic scripting']);
  });

  test.each([
    ['cost', '12.50', 'costUnreadable'],
    ['cost,currency', '12,Euro', 'currencyUnknown'],
    ['languages', 'Klingonish', 'languageUnknown'],
    ['where', 'somewhere', 'whereUnknown'],
    ['checked on', '11/17/2026', 'dateUnreadable'],
    ['checked on', '2026-11-18', 'dateAhead'],
    ['hours from', 'a few', 'hoursUnreadable'],
    ['provider', 'x'.repeat(201), 'cellTooLong'],
  ])('refuses a line for its %s %s', async (columns, cells, code) => {
    const [line] = await preview(`title,kind,${columns}\nBasic scripting,course,${cells}\n`);
    expect(line).toMatchObject({ line: 2, standing: 'refused', fault: { code } });
  });

  test.each([
    ['', 'empty'],
    ['name,cost\nx,1', 'heads'],
    ['title,kind\n"Basic scripting,course\nx,book\n', 'quotes'],
    [`title\n${'x\n'.repeat(20_001)}`, 'rows'],
  ])('is refused as a whole where it cannot be read (%#)', async (text, fault) => {
    await expect(preview(text)).rejects.toMatchObject({ data: { code: 'resourceFileWrong', details: { fault } } });
  });

  test('is refused in an encoding that would garble its letters', async () => {
    const content = new Blob([new Uint8Array([0x74, 0x69, 0x74, 0x6c, 0x65, 0x0a, 0xe9, 0xe8, 0x0a])]);
    await expect(use.previewFile({ content })).rejects.toMatchObject({ data: { details: { fault: 'text' } } });
  });

  test('is read as a spreadsheet program of another country or on another system writes it', async () => {
    const semicolons = 'title;kind;skills\nคอร์สเขียนโปรแกรม;course;"การเขียนโปรแกรม; 程式設計"\n';
    const sixteen = new Blob([new Uint8Array([0xff, 0xfe]), Buffer.from('title\tkind\nพี่เลี้ยง\tperson\n', 'utf16le')]);
    await takeIn(semicolons);
    await use.importFile({ content: sixteen, seen: [] });
    expect((await use.list()).resources.map(({ title, skills }) => [title, skills])).toEqual([
      ['คอร์สเขียนโปรแกรม', ['การเขียนโปรแกรม', '程式設計']],
      ['พี่เลี้ยง', []],
    ]);
  });
});

describe('the file that is saved', () => {
  test('begins with a byte order mark, holds no formula, and comes back as it was', async () => {
    await use.add({
      title: '=HYPERLINK("x")',
      kind: 'book',
      provider: '+66 library',
      note: '- first\n@second',
      skills: ['-ing forms', '程式'],
    });
    const { fileName, text, count } = await use.exportFile();
    expect([fileName, count]).toEqual(['waymark-resources-2026-11-17.csv', 1]);
    expect(text.startsWith('\uFEFFid,title,kind,')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).toContain(",'+66 library,");
    expect(text).toContain(`"'- first\n@second"`);
    expect((await preview(text)).map(({ standing }) => standing)).toEqual(['same']);
    await takeIn(text.replace(/id-\d+/, ''));
    expect(await titles()).toEqual(['=HYPERLINK("x")']);
  });

  test('leads back to every resource, whatever it holds', () => {
    const here = CalendarDate.parse('2026-11-17');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('=', "'", '"', ',', '+', ' ', '\n', 'a', 'ไ', '書') }),
    );
    const hours = fc.tuple(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 2_000 }));
    const resource = fc
      .record({
        id: fc.uuid(),
        title: text,
        kind: fc.constantFrom('course', 'person', 'book', 'place', 'tool'),
        provider: text,
        hours: fc.option(hours.map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }))),
        cost: fc.option(fc.nat(5_000).map((amount) => ({ amount, currency: amount === 0 ? null : 'THB' }))),
        languages: fc.uniqueArray(fc.constantFrom('en', 'th', 'zh-Hant', 'pt-BR')),
        where: fc.option(fc.constantFrom('place', 'online', 'both')),
        place: text,
        link: text,
        skills: fc.uniqueArray(
          text
            .map((name) =>
              name
                .replace(/[;\r\n]/g, '')
                .normalize()
                .trim(),
            )
            .filter((name) => name !== ''),
        ),
        note: text.map((note) => note.replaceAll('\r', '')),
        checkedOn: fc.option(fc.constant('2026-02-28')),
        revision: fc.constant(1),
      })
      .map((fields) => Resource.safeParse(fields).data)
      .filter((parsed) => parsed !== undefined);
    fc.assert(
      fc.property(fc.uniqueArray(resource, { selector: ({ id }) => id, maxLength: 5 }), (resources) => {
        const { rows, unknownColumns } = readRows(new TextEncoder().encode(writeFile(resources)));
        const weighed = weighRows(rows, resources, here);
        expect(unknownColumns).toEqual([]);
        expect(weighed.map(({ standing, fault }) => fault ?? standing)).toEqual(resources.map(() => 'same'));
      }),
    );
  });
});

test('five thousand resources are taken in as one change, and those of one skill are found among them', async () => {
  const lines = Array.from(
    { length: 5_000 },
    (_, place) => `Course ${place},course,Sample School,10,20,${place % 300},USD,en,Skill ${place % 40}`,
  );
  const text = `title,kind,provider,hours from,hours to,cost,currency,languages,skills\n${lines.join('\n')}\n`;
  const taken = await takeIn(text);
  expect(taken).toMatchObject({ added: 5_000, refused: 0 });
  expect(await use.serving({ names: ['Skill 7'], currency: 'USD' })).toHaveLength(125);
  expect((await use.exportFile()).count).toBe(5_000);
  await opened.workspace.undo(taken.changeId);
  expect(await titles()).toEqual([]);
});
