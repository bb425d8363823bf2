import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { AnnotationDraft } from '#shared/contract/annotations.ts';
import type { MarkKind } from '#shared/domain/annotation/annotation.ts';
import { type ClientId, ItemId, ProfileId } from '#shared/domain/ids.ts';
import { type ProfilePaperOptions, type ReportOptions, standardSetting } from '#shared/domain/report.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { annotationsHandlers } from '../annotations/index.ts';
import { clientViewHandlers } from '../client-view/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { readProfile } from '../library/index.ts';
import { FontShelf, makePaper, type PaperDocument } from '../paper/index.ts';
import { layoutFaults, readPdf } from '../paper/testing.ts';
import { composePaper } from '../reports/compose.ts';
import { gatherReportData } from '../reports/gather-report-data.ts';
import { importSamplePages, readShippedPages } from '../sample/pages.ts';
import { tellStory } from '../sample/story.ts';
import { composeProfile } from './compose.ts';
import { gatherProfile } from './gather.ts';

const outlook = ItemId.parse('outlook.paragraphs.0');
const found = { value: '1.2', unit: '%', source: 'State projections', date: CalendarDate.parse('2026-09-01') };

let opened: TestWorkspace;
let clientId: ClientId;
let otherClient: ClientId;
let profileId: ProfileId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  opened.clock.set('2026-11-17T10:42:00.000Z');
  const story = tellStory(opened.context);
  const pages = await readShippedPages(opened.context.paths.resources);
  const { profiles } = await importSamplePages(
    story,
    pages.filter(({ name }) => name.startsWith('librarians')),
  );
  clientId = (await story.use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
  otherClient = (await story.use.clients.create({ fields: { name: 'Sample Client B' } })).client.id;
  profileId = ProfileId.parse(profiles.get('25-4022'));
});

const use = () => createRouterClient(annotationsHandlers(opened.context));
const read = () => readProfile(opened.context, profileId);

/** Marks the words `quote` of an item, all of it where none are given; for the report unless something else is said. */
async function mark(kind: MarkKind, itemId: ItemId, quote: string | null, more: Partial<AnnotationDraft> = {}) {
  const { profile, version } = await read();
  const text = profile.passages.find(({ id }) => id === itemId)?.text ?? '';
  const start = quote === null ? 0 : text.indexOf(quote);
  const anchor = { itemId, start, end: quote === null ? text.length : start + quote.length };
  const draft = { clientId, profileId, versionId: version.id, kind, visibility: 'report' as const, body: '', anchor, ...more };
  return (await use().create(draft)).annotation;
}

const options = (): ProfilePaperOptions => ({
  kind: 'occupationProfile',
  profileId,
  versionId: null,
  immigration: false,
  notes: true,
  ...standardSetting,
  secondLanguage: 'th',
});
/** All words of a composed paper. */
function wordsOf({ sections }: PaperDocument): string {
  const collect = (value: unknown): string[] => {
    if (Array.isArray(value)) {
      const isText = value.every((one) => typeof one === 'object' && one !== null && 'text' in one && typeof one.text === 'string');
      return isText ? [value.map((one) => one.text).join('')] : value.flatMap(collect);
    }
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collect) : [];
  };
  return collect(sections).join('\n').replaceAll('\u00a0', ' ');
}

async function documentFor(client: ClientId | null, changes: Partial<ProfilePaperOptions> = {}): Promise<PaperDocument> {
  const asked = { ...options(), ...changes };
  return composeProfile(await gatherProfile(opened.context, client, asked), asked);
}
const paperFor = async (client: ClientId | null, changes: Partial<ProfilePaperOptions> = {}) => wordsOf(await documentFor(client, changes));

async function reportFor(client: ClientId): Promise<string> {
  const asked: ReportOptions = {
    kind: 'careerReport',
    profileId,
    sections: ['summary', 'scores', 'aiEra', 'notes', 'sources'],
    sessionId: null,
    ...standardSetting,
    secondLanguage: null,
  };
  return wordsOf(composePaper(await gatherReportData(opened.context, client, asked), asked));
}

describe('on the papers', () => {
  test('a corrected value stands beside the original, with its source and date', async () => {
    const { profile } = await read();
    const paragraph = profile.outlook.paragraphs[0];
    const figure = /\d+(\.\d+)?%/.exec(paragraph?.text ?? '')?.[0] ?? '';
    await mark('corrected', paragraph?.id ?? outlook, figure, { correction: found, body: 'The county is slower.' });
    const text = await paperFor(clientId);
    expect(text).toContain(`${figure} [corrected by your counselor: 1.2 %, State projections, 1 September 2026]`);
    expect(text).toContain('What your counselor checked in the source');
    expect(text).toContain('The county is slower.');

    const shelf = new FontShelf(join(import.meta.dirname, '../../../../resources/fonts'));
    const document = await documentFor(clientId);
    expect(layoutFaults(document, shelf)).toEqual([]);
    const { bytes } = await makePaper(document, shelf);
    expect((await readPdf(bytes)).actual.join('').replaceAll('\u00a0', ' ')).toContain(`${figure} [corrected by your counselor`);
  });

  test('a disputed passage says so where it stands, in the profile’s paper and in the report', async () => {
    const { profile } = await read();
    const entry = profile.aiEra.takeOver[0];
    await mark('disputed', entry?.id ?? outlook, null, { correction: { ...found, value: '', unit: '' } });
    for (const text of [await paperFor(clientId), await reportFor(clientId)]) {
      expect(text).toContain('[disputed by your counselor: State projections, 1 September 2026]');
      expect(text.split('Disputed').length).toBe(2);
    }
  });

  test('a mark on the word about AI or on the overall score stands there too', async () => {
    await mark('disputed', ItemId.parse('aiEra.verdict'), null);
    await mark('corrected', ItemId.parse('overall'), null, { correction: { ...found, value: '6.5', unit: '' } });
    const { profile } = await read();
    for (const text of [await paperFor(clientId), await reportFor(clientId)]) {
      expect(text).toContain(`${profile.aiEra.verdict?.word} [disputed by your counselor]`);
      expect(text).toContain('[corrected by your counselor: 6.5, State projections, 1 September 2026]');
    }
  });

  test('what is not for this client is left out, and says so in running text', async () => {
    const { profile } = await read();
    const [entry] = profile.aiEra.takeOver;
    const words = profile.summary?.split(' ').slice(0, 4).join(' ') ?? '';
    await mark('notForClient', entry?.id ?? outlook, null, { body: 'Reason that stays here.' });
    await mark('notForClient', ItemId.parse('summary'), words);
    for (const text of [await paperFor(clientId), await paperFor(clientId, { notes: false })]) {
      expect(text).not.toContain(entry?.name);
      expect(text).not.toContain(words);
      expect(text).toContain('[left out by your counselor]');
      expect(text).not.toContain('Reason that stays here.');
    }
    expect(await reportFor(clientId)).not.toContain(entry?.name);
    expect(await paperFor(otherClient)).toContain(entry?.name);
    expect((await read()).profile.summary).toContain(words);
  });

  test.each(['private', 'case'] as const)(
    'what is not for this client is left out also where the mark itself is %s',
    async (visibility) => {
      const { profile } = await read();
      const words = profile.summary?.split(' ').slice(0, 4).join(' ') ?? '';
      await mark('notForClient', ItemId.parse('summary'), words, { visibility, body: 'Reason that stays here.' });
      const view = createRouterClient(clientViewHandlers(opened.context));
      expect(JSON.stringify(await view.read({ clientId, profileId }))).not.toContain(words);
      for (const text of [await paperFor(clientId), await paperFor(clientId, { notes: false }), await reportFor(clientId)]) {
        expect(text).not.toContain(words);
        expect(text).not.toContain('Reason that stays here.');
      }
      expect(await paperFor(otherClient)).toContain(words);
    },
  );

  test('a whole section that is not for this client is left out, and the reason why nothing stands there is said', async () => {
    const { profile } = await read();
    const texts = [...profile.outlook.paragraphs.map(({ text }) => text), ...profile.outlook.growthAreas.map(({ name }) => name)];
    await mark('notForClient', profile.outlook.paragraphs[0]?.id ?? outlook, null, { scope: 'section' });
    await mark('notForClient', profile.fit.suits[0]?.id ?? outlook, null, { scope: 'section' });
    const text = await paperFor(clientId);
    for (const hidden of [...texts, ...profile.fit.suits.map((one) => one.text), ...profile.fit.doesNotSuit.map((one) => one.text)]) {
      expect(text).not.toContain(hidden);
    }
    expect(text).toContain('[left out by your counselor]');
  });

  test('where the words that are not for this client were lost, the whole item is left out', async () => {
    const { profile } = await read();
    const words = profile.summary?.split(' ').slice(0, 4).join(' ') ?? '';
    const { id } = await mark('notForClient', ItemId.parse('summary'), words);
    await opened.workspace.record((db) =>
      db.updateTable('annotation').set({ anchor_state: 'orphan', quote_exact: 'other words' }).where('id', '=', id).execute(),
    );
    expect(await paperFor(clientId)).not.toContain(words);
    expect(await reportFor(clientId)).not.toContain(words);
  });

  test('of words that stand twice those that were marked are left out', async () => {
    const { profile } = await read();
    const text = profile.summary ?? '';
    const word = text.split(' ').find((one) => one.length > 2 && text.indexOf(one) !== text.lastIndexOf(one)) ?? '';
    const start = text.lastIndexOf(word);
    await mark('notForClient', ItemId.parse('summary'), word, {
      anchor: { itemId: ItemId.parse('summary'), start, end: start + word.length },
    });
    const folded = `${text.slice(0, start)}[left out by your counselor]${text.slice(start + word.length)}`;
    expect(await paperFor(clientId)).toContain(folded.trim());
  });

  test('nothing else on the paper says again what was left out: marks on it, the office’s words, quotations of notes', async () => {
    const { profile } = await read();
    const summary = ItemId.parse('summary');
    const words = profile.summary?.split(' ').slice(0, 4).join(' ') ?? '';
    await mark('notForClient', summary, words, { visibility: 'private' });
    await mark('corrected', summary, words, { correction: found, body: 'Mark on the folded words.' });
    await mark('checked', summary, null, { body: 'Mark on all of it.' });
    await mark('plainWords', summary, null, { clientId: null, body: 'The office says it again.' });
    const { profile: read1, version } = await read();
    const place = { itemId: summary, start: 0, end: read1.passages.find(({ id }) => id === summary)?.text.length ?? 0 };
    const note = { clientId, profileId, versionId: version.id, kind: 'question' as const, visibility: 'report' as const, anchor: place };
    await use().create({ ...note, body: 'What do you like about it?' });
    for (const text of [await paperFor(clientId), await reportFor(clientId)]) {
      for (const hidden of [words, 'Mark on the folded words.', 'Mark on all of it.', 'The office says it again.']) {
        expect(text).not.toContain(hidden);
      }
      expect(text).toContain('What do you like about it?');
    }
    expect(await paperFor(otherClient)).toContain('The office says it again.');
  });

  test('only marks for the report get there; the office library’s reach every client’s papers', async () => {
    const { profile } = await read();
    const itemId = profile.outlook.paragraphs[0]?.id ?? outlook;
    await mark('disputed', itemId, null, { visibility: 'private', body: 'Private doubt.' });
    await mark('checked', itemId, null, { visibility: 'case', body: 'For the next counselor.' });
    await mark('localFact', itemId, null, { clientId: null, visibility: 'private', body: 'Private to the office.' });
    await mark('localFact', itemId, null, { clientId: null, body: 'Two employers within reach.' });
    for (const text of [await paperFor(clientId), await paperFor(otherClient), await paperFor(null), await reportFor(otherClient)]) {
      expect(text).toContain('Two employers within reach.');
      for (const hidden of ['Private doubt.', 'For the next counselor.', 'Private to the office.', 'disputed by']) {
        expect(text).not.toContain(hidden);
      }
    }
    expect(await paperFor(clientId, { notes: false })).not.toContain('Two employers within reach.');
  });
});
