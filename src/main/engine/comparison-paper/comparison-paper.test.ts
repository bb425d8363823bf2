import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { ComparisonPaperOptions } from '#shared/domain/report.ts';
import { annotationsHandlers } from '../annotations/index.ts';
import { comparisonHandlers } from '../comparison/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { libraryHandlers } from '../library/index.ts';
import { readPdf } from '../paper/testing.ts';
import { reportsHandlers } from '../reports/index.ts';
import { fillSampleWorkspace } from '../sample/index.ts';
import { comparisonPaperHandlers } from './index.ts';

let opened: TestWorkspace;
let clientId: ClientId;
let pages: ProfileId[];

const routers = ({ context }: TestWorkspace) =>
  createRouterClient({
    paper: comparisonPaperHandlers(context),
    comparison: comparisonHandlers(context),
    annotations: annotationsHandlers(context),
    library: libraryHandlers(context),
    reports: reportsHandlers(context),
  });
let use: ReturnType<typeof routers>;

beforeEach(async () => {
  opened = await openTestWorkspace();
  const { clients, profiles } = await fillSampleWorkspace(opened.context);
  clientId = clients.a;
  pages = ['25-4022', '25-4031'].map((code) => {
    const id = profiles.get(code);
    if (id === undefined) throw new Error(`no page ${code}`);
    return id;
  });
  use = routers(opened);
});
afterEach(() => opened.close());

const computed = ['25-4022', '25-4031'].map((code) => computedProfileId(code));
const optionsOf = (profileIds: readonly ProfileId[], more: object = {}) =>
  ComparisonPaperOptions.parse({ kind: 'comparison', profileIds, secondLanguage: null, paper: 'a4', bodySize: 10, ...more });
const wordsOf = async (file: Blob) => (await readPdf(new Uint8Array(await file.arrayBuffer()))).actual.join('').replaceAll('\u00a0', ' ');
const printed = async (profileIds: readonly ProfileId[], of: ClientId | null = clientId) =>
  wordsOf((await use.paper.preview({ clientId: of, options: optionsOf(profileIds) })).file);

describe('a comparison on paper', () => {
  test('says what differs, how each fits what matters with what is unknown, and what is to be asked', async () => {
    const words = await printed(computed);
    expect(words).toContain('A  Librarians and Media Collections Specialists');
    expect(words).toMatch(/What differs most.*: A \d\.\d and B \d\.\d\./);
    expect(words).toMatch(/Fit with what matters to you/);
    expect(words).toMatch(/\d+ of \d+ known/);
    expect(words).toMatch(/to be asked: .*part time/);
    expect(words).toMatch(/Computed: fit by the published rule, version fit-1\./);
    expect(words).toContain('Nothing here is legal or financial advice');
    expect(words).toMatch(/Shared word for word by A and B, (one text|\d+ texts)/);
  });

  test('tells “not stated” of pages without scores, counts no value entered by hand, and says that two kinds of scores are not to be held against each other', async () => {
    const words = await printed(pages);
    expect(words).toMatch(/Not stated for any of them: .*outlook/i);
    expect(words).toMatch(/entered by hand stays? in the case and (is|are) not counted here/);
    expect(await printed([...pages.slice(0, 1), ...computed.slice(1)])).toContain('made in two ways');
  });

  test('for nobody in particular has no weights, limits or values by hand, and is kept nowhere', async () => {
    const words = await printed(computed, null);
    expect(words).not.toMatch(/Fit with|Deal-breakers|by hand|Sample Client/);
    const { record, fileName } = await use.paper.save({ clientId: null, options: optionsOf(computed) });
    expect(record).toBeNull();
    expect(fileName).toMatch(/^25-4022-25-4031-comparison-.*\.pdf$/);
  });

  test('is kept among the client’s papers, byte for byte the preview, and says so of the file', async () => {
    const preview = await use.paper.preview({ clientId, options: optionsOf(computed) });
    const saved = await use.paper.save({ clientId, options: optionsOf(computed) });
    expect(Buffer.from(await saved.file.arrayBuffer()).equals(Buffer.from(await preview.file.arrayBuffer()))).toBe(true);
    expect(await use.reports.forClient({ clientId })).toContainEqual(expect.objectContaining({ kind: 'comparison', id: saved.record?.id }));
    expect(saved.fileName).toMatch(/^C-0148-comparison-/);
  });

  test('leaves out what is not for the client, in tables and in texts, and counts it; never prints a note', async () => {
    const [page] = pages;
    if (page === undefined) throw new Error('no page');
    const { version, profile } = await use.library.read({ profileId: page });
    const hide = async (itemId: string, text: string) => {
      const item = profile.passages.find(({ id }) => id === itemId);
      if (item === undefined) throw new Error(`no passage ${itemId}`);
      expect(await printed(pages)).toContain(text);
      await use.annotations.create({
        clientId,
        profileId: page,
        versionId: version.id,
        kind: 'notForClient',
        visibility: 'private',
        body: 'Would upset',
        anchor: { itemId: item.id, start: 0, end: item.text.length },
      });
    };
    const [stage] = profile.education;
    const [suits] = profile.fit.suits;
    if (stage === undefined || suits === undefined) throw new Error('The sample page has them.');
    const before = (await use.paper.preview({ clientId, options: optionsOf(pages) })).withheld;
    await hide(stage.id, stage.stage);
    await hide(suits.id, suits.text);
    const { file, withheld } = await use.paper.preview({ clientId, options: optionsOf(pages) });
    const words = await wordsOf(file);
    expect(words).not.toContain(suits.text);
    expect(words).not.toContain('Would upset');
    const count = (all: typeof withheld) => all.find(({ reason }) => reason === 'notForClient')?.count ?? 0;
    expect(count(withheld)).toBe(count(before) + 2);
  });

  test('never prints whom the work does not suit under whom it suits, nor what people keep under what AI takes over', async () => {
    for (const profileIds of [pages, computed]) {
      const words = await printed(profileIds);
      for (const profileId of profileIds) {
        const { profile } = await use.library.read({ profileId });
        const [fits, not] = [profile.fit.suits[0]?.text ?? '', profile.fit.doesNotSuit[0]?.text ?? ''];
        expect(words.split('Suits less')).toHaveLength(2);
        expect(words).toContain(fits);
        expect(words.indexOf(fits)).toBeLessThan(words.indexOf('Suits less'));
        expect(words.indexOf(not)).toBeGreaterThan(words.indexOf('Suits less'));
      }
    }
    const words = await printed(pages);
    const [takes, keeps] = [words.indexOf('Software takes over'), words.indexOf('People keep')];
    expect(takes).toBeGreaterThan(0);
    expect(keeps).toBeGreaterThan(takes);
  });

  test('names an occupation in the languages of the paper alone', async () => {
    expect(await printed(pages)).not.toMatch(/\p{Script=Han}|\p{Script=Thai}/u);
    const { file } = await use.paper.preview({ clientId, options: optionsOf(pages, { language: 'zh-Hant' }) });
    expect(await wordsOf(file)).toMatch(/（非官方翻譯）\s*匯入的網頁/);
  });

  test('sets a space between a Thai “and” and the letters of the occupations', async () => {
    const { file } = await use.paper.preview({ clientId, options: optionsOf(pages, { language: 'th' }) });
    expect(await wordsOf(file)).toContain('A และ B');
  });

  test('fits its pages in large print, on Letter, with a second language', async () => {
    const options = optionsOf(computed, { bodySize: 18, paper: 'letter', secondLanguage: 'th' });
    const { checks, file } = await use.paper.preview({ clientId, options });
    expect(checks.filter(({ passed, code }) => !passed && code !== 'oldFigures')).toEqual([]);
    expect(await wordsOf(file)).toContain('เปรียบเทียบอาชีพ');
  });
});
