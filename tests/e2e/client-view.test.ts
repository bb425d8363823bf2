import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AnnotationKind } from '#shared/domain/annotation/annotation.ts';
import { casePage } from './pages/case-page.ts';
import { countPresses, tabAndPress } from './pages/keyboard.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

const title = 'Librarians and Media Collections Specialists';
let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.client('Sample Client A'));
  await app.page.getByRole('heading', { name: 'Sample Client A', level: 1 }).waitFor();
});
afterEach(() => app.close());

const stage = (page: Page) => page.getByRole('main');
const inSight = (page: Page) => page.getByText('Private notes are closed').waitFor();

/** Turns the screen to the client by its key. */
async function turn(page: Page): Promise<void> {
  await page.keyboard.press('F9');
  await inSight(page);
}

/** Holds Escape as long as it takes to leave, and comes back to the client's page. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.down('Escape');
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await page.keyboard.up('Escape');
}

test('the screen turns, five steps are walked and answered, and the counselor comes back to where they were, by keys alone', async () => {
  const { page } = app;
  const presses = await countPresses(page);
  await turn(page);
  const steps = [
    ['The work', '1', 'Not really'],
    ['AI and you', '1', 'Worries me'],
    ['Pay and study', '2', 'Not sure yet'],
    ['Your plan', '3', 'Fits'],
    ['Next steps', '3', 'Yes'],
  ] as const;
  for (const [place, [name, key, said]] of steps.entries()) {
    await page.getByRole('main', { name: `Step ${place + 1} of 5: ${name}` }).waitFor();
    await page.keyboard.press(key);
    await page.getByRole('radiogroup', { name: 'Your answer' }).getByRole('radio', { name: said, checked: true }).waitFor();
    if (place < 4) await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('main', { name: 'Step 4 of 5: Your plan' }).waitFor();
  await leave(page);
  await page.getByRole('heading', { name: 'Sample Client A', level: 1 }).waitFor();

  await turn(page);
  await page.keyboard.press('ArrowRight');
  await stage(page).getByRole('radio', { name: 'Worries me', checked: true }).waitFor();
  await page.keyboard.press('3');
  await stage(page).getByRole('radio', { name: 'Suits me', checked: true }).waitFor();
  await tabAndPress(page, page.getByRole('button', { name: 'Take the answer back' }), 'Enter');
  await expect.poll(() => stage(page).getByRole('radio', { checked: true }).count()).toBe(0);
  await leave(page);
  expect(await presses()).toBe(0);
  app.expectQuiet();
});

test('while it is open nothing else can come up: no rail, palette, list of keys, section, Back of the browser, or message', async () => {
  const { page } = app;
  await page.keyboard.press('F9');
  await inSight(page);
  const address = page.url();
  for (const keys of ['Control+k', 'Control+1', 'Control+2', 'Control+z', 'F1', '?', 'F9', 's', 'Alt+2', 'Alt+ArrowLeft'])
    await page.keyboard.press(keys);
  await page.evaluate(() => history.back());
  await page.evaluate(() => history.back());
  await page.keyboard.press('Escape');
  // A second's hold that is let go early does nothing either.
  await page.keyboard.down('Escape');
  await page.waitForFunction(() => document.querySelector('header button[class*="holding"]') !== null);
  await page.keyboard.up('Escape');
  await inSight(page);
  expect(page.url()).toBe(address);
  expect(await page.getByRole('navigation', { name: 'Main' }).count()).toBe(0);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.getByRole('searchbox').count()).toBe(0);
  expect(await page.getByRole('region', { name: 'Messages' }).locator('> *').count()).toBe(0);
  await leave(page);
  app.expectQuiet();
});

test('it is read in the client’s language and size, and in both themes by everyone', async () => {
  const { page } = app;
  await turn(page);
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await app.expectAccessible('light', 'dark');
  await page.keyboard.press('ArrowRight');
  await app.expectAccessible('light', 'contrast');
  await page.getByRole('radio', { name: 'ไทย' }).click();
  await page.getByRole('heading', { name: 'AI เปลี่ยนงานนี้อย่างไร', level: 1 }).waitFor();
  await stage(page).getByText('What AI changes in this work').waitFor();
  await page.getByRole('radio', { name: '繁體中文' }).click();
  await page.getByRole('heading', { name: 'AI 如何改變這份工作', level: 1 }).waitFor();
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await page.getByRole('button', { name: '返回' }).focus();
  await page.keyboard.press('+');
  await page.getByRole('radio', { name: 'Larger', checked: true }).waitFor();
  expect(await heading.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(before);
  await leave(page);
  app.expectQuiet();
});

test('a low and narrow window names the client in full and lays nothing over what is read', async () => {
  const { page } = app;
  await page.setViewportSize({ width: 1100, height: 720 });
  await turn(page);
  const name = page.getByRole('banner').getByText('For Sample Client A', { exact: true });
  expect(await name.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await page.getByRole('radio', { name: 'Larger' }).click();
  const notes = stage(page).getByText('Open question');
  await notes.scrollIntoViewIfNeeded();
  const question = stage(page).getByText('Can you see yourself doing this?').locator('..');
  const top = (await question.boundingBox())?.y ?? 0;
  const side = stage(page).locator('section').filter({ has: question });
  for (const line of await side.getByRole('listitem').all()) {
    const box = await line.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(top + 1);
  }
  app.expectQuiet();
});

/** Calls the engine from the window, as the window does. */
async function call<Output>(page: Page, name: string, input: unknown): Promise<Output> {
  const { json } = await page.evaluate(
    async ([path, body]) => {
      const response = await fetch(`/rpc/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return (await response.json()) as { json: unknown };
    },
    [name, JSON.stringify({ json: input })] as const,
  );
  return json as Output;
}

/** All that the page holds: its markup, its title and what stands in its fields. */
const everythingIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    const texts = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ value }) => value));
    return [document.documentElement.textContent, document.title, ...texts, ...fields].join('\n');
  });

test('the window holds no private word, whatever it is and wherever it was turned from', async () => {
  const { page } = app;
  // Texts nobody thought of, on every kind of note and mark that is not for the report, and on what is typed in a session.
  const [jotter, note, aim, ...others] = fc
    .sample(fc.string({ unit: 'grapheme', minLength: 8, maxLength: 24 }), {
      numRuns: 3 + 2 * AnnotationKind.options.length,
      seed: 20_261_117,
    })
    .map((text, place) => `\u00b6${place}${text.replaceAll(/[\p{C}\p{Z}]/gu, '_').normalize()}\u00b6`);
  const clientId = page.url().split('/').at(-1);
  const profileId = places.profile(title).split('/').at(-1);
  const reading = await call<{ version: { id: string }; profile: { passages: { id: string }[] } }>(page, 'library/read', { profileId });
  for (const [place, body] of others.entries()) {
    const kind = AnnotationKind.options[place % AnnotationKind.options.length];
    const visibility = place < AnnotationKind.options.length ? 'private' : 'case';
    // Not for this client would take the passages away that the others stand on: on the last one it takes one alone.
    const passage =
      kind === 'notForClient' ? reading.profile.passages.at(-1) : reading.profile.passages[place % reading.profile.passages.length];
    const correction = { value: body, unit: body, source: body, date: null };
    const anchor = { itemId: passage?.id, start: 0, end: 0 };
    const draft = { clientId, profileId, versionId: reading.version.id, kind, visibility, body, correction, anchor };
    await call(page, 'annotations/create', draft);
  }
  const shown = 'Shown \u00b6 to the client';
  const summary = { itemId: 'summary', start: 0, end: 0 };
  const draft = {
    clientId,
    profileId,
    versionId: reading.version.id,
    kind: 'strength',
    visibility: 'report',
    body: shown,
    anchor: summary,
  };
  await call(page, 'annotations/create', draft);
  const written = await call<{ body: string }[]>(page, 'annotations/forClient', { clientId });
  expect(written.map(({ body }) => body)).toEqual(expect.arrayContaining(others));

  await page.keyboard.press('s');
  await page.getByRole('heading', { name: 'Session 4', level: 1 }).waitFor();
  await page.getByLabel('Aim', { exact: true }).fill(aim ?? '');
  await page.getByRole('textbox', { name: 'Private jotter' }).fill(jotter ?? '');
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill(note ?? '');
  const held = [jotter, note, aim, ...others, 'Sample Client B', 'Most of the present job is this'].map(String);
  expect((await everythingIn(page)).includes(String(jotter))).toBe(true);

  await turn(page);
  expect(await everythingIn(page)).toContain(shown);
  for (let step = 1; step <= 5; step += 1) {
    await page.getByRole('main', { name: `Step ${step} of 5` }).waitFor();
    const everything = await everythingIn(page);
    expect(held.filter((words) => everything.includes(words))).toEqual([]);
    if (step < 5) await page.keyboard.press('ArrowRight');
  }
  expect(await page.title()).toBe('Client view · Waymark');
  // What was typed was written before the screen turned, and is there on coming back.
  await leave(page);
  await expect.poll(() => page.getByRole('textbox', { name: 'Private jotter' }).inputValue()).toBe(jotter);
  expect(await page.getByRole('textbox', { name: 'Note', exact: true }).inputValue()).toBe(note);
  app.expectQuiet();
});

test('a profile turns to the client with that occupation, locking shuts it, and unlocking comes back to it', async () => {
  const { page } = app;
  await page.goto(`${app.origin}/${places.profile('Library Technicians')}`);
  await page.getByRole('heading', { name: 'Library Technicians', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Client view' }).click();
  await inSight(page);
  await page.getByRole('heading', { name: 'Library Technicians', level: 1 }).waitFor();
  await page.keyboard.press('Control+l');
  await page.getByText('Private notes are closed').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Look around with sample clients' }).click();
  await page.getByRole('heading', { name: 'Library Technicians', level: 1 }).waitFor();
  const end = page.getByRole('button', { name: /End client view/ });
  const box = await end.boundingBox();
  if (box === null) throw new Error('the button is not in sight');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await page.mouse.up();
  app.expectQuiet();
});

test('the history of the case tells what was answered and what was taken back', async () => {
  const { page } = app;
  await turn(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('1');
  await stage(page).getByRole('radio', { name: 'Worries me', checked: true }).waitFor();
  await leave(page);
  await page.keyboard.press('Control+z');
  await casePage(page).said('Taken back: what the client answered.');
  await casePage(page).tab('History');
  const lines = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Client answered' });
  await expect.poll(() => lines.first().textContent()).toMatch(/taken back.*AI and you/);
  await expect.poll(() => lines.nth(1).textContent()).toMatch(/Worries me/);
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

test('a client who has nothing yet is asked nothing, and no key answers for them', async () => {
  const { page } = app;
  await page.goto(`${app.origin}/#/clients/new`);
  await page.getByLabel('Name as wanted').fill('Sample Client N');
  await page.getByRole('button', { name: 'Add client' }).click();
  await page.getByRole('heading', { name: 'Sample Client N', level: 1 }).waitFor();
  await turn(page);
  await page.getByText('For Sample Client N', { exact: true }).waitFor();
  for (const [place, name] of ['The work', 'AI and you', 'Pay and study', 'Your plan', 'Next steps'].entries()) {
    await page.getByRole('main', { name: `Step ${place + 1} of 5: ${name}` }).waitFor();
    expect(await page.getByRole('radiogroup', { name: 'Your answer' }).count()).toBe(0);
    for (const key of ['1', '2', '3']) await page.keyboard.press(key);
    if (place === 0) await app.expectAccessible('light', 'dark');
    if (place < 4) await page.keyboard.press('ArrowRight');
  }
  await leave(page);
  await page.getByRole('heading', { name: 'Sample Client N', level: 1 }).waitFor();
  expect(await page.getByText('What the client said').count()).toBe(0);
  app.expectQuiet();
});
