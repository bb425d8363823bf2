import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProfileId } from '#shared/domain/ids.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { type ReportOptions, ReportSection, standardSetting } from '#shared/domain/report.ts';
import { pdfText } from '../e2e/support/pdf-text.ts';
import { doors, type OpenDoor } from './doors.ts';

const passphrase = 'a long sample passphrase';
const technicians = computedProfileId('25-4031');
const samplePages = join(import.meta.dirname, '..', '..', 'resources', 'sample-pages');

describe.each(doors)('computed profiles through the $name door', ({ open }) => {
  let door: OpenDoor;

  beforeEach(async () => {
    door = await open();
    await door.calls.vault.create({ passphrase });
  });

  afterEach(() => door.close());

  async function importPages(): Promise<ProfileId> {
    const files = readdirSync(samplePages)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, content: new Blob([new Uint8Array(readFileSync(join(samplePages, name)))]) }));
    for await (const _ of await door.calls.library.importPages({ files }));
    const page = (await door.calls.library.list({})).find(({ origin, socCode }) => origin === 'page' && socCode === '25-4031');
    if (page === undefined) throw new Error('The sample pages hold no library technician.');
    return page.id;
  }

  /** A client with a note on the computed profile, on whose shortlist and plan it and the page of the same occupation stand. */
  async function makeCase() {
    const { annotations, clients, library, plans } = door.calls;
    const page = await importPages();
    const { client } = await clients.create({ fields: { name: 'Sample Client A', hoursPerWeek: 6 } });
    for (const profileId of [page, technicians]) await clients.shortlist({ clientId: client.id, profileId, standing: 'target' });
    const { reading } = await plans.create({ clientId: client.id, profileIds: [page, technicians] });
    const { version, profile } = await library.read({ profileId: technicians });
    const [passage] = profile.passages;
    if (passage === undefined) throw new Error('The computed profile has no passages.');
    const anchor = { itemId: passage.id, start: 0, end: 7 };
    const note = { clientId: client.id, profileId: technicians, versionId: version.id, kind: 'strength', body: 'Knows the desk' } as const;
    await annotations.create({ ...note, visibility: 'report', anchor });
    await annotations.create({ ...note, visibility: 'private', body: 'For my eyes alone', anchor });
    return { clientId: client.id, page, planId: reading.plan.id };
  }

  const options = (kind: ReportOptions['kind'], profileId: ProfileId | null): ReportOptions => ({
    kind,
    profileId,
    sections: [...ReportSection.options],
    sessionId: null,
    ...standardSetting,
    secondLanguage: 'th',
  });

  it('are read, and given back as the bytes that were kept', async () => {
    const { library } = door.calls;
    const reading = await library.read({ profileId: technicians });
    expect(reading).toMatchObject({ origin: 'computed', counterpart: null, profile: { socCode: '25-4031' } });
    expect(reading.computed?.scores.overall.value).toBe(reading.profile.overall);
    expect(Object.keys(reading.computed?.figures ?? {}).length).toBeGreaterThan(10);
    const { content, hash } = await library.raw({ versionId: reading.version.id });
    expect(
      createHash('sha256')
        .update(new Uint8Array(await content.arrayBuffer()))
        .digest('hex'),
    ).toBe(hash);
  });

  it('say that a code is not there', async () => {
    const [error] = await safe(door.calls.library.read({ profileId: computedProfileId('99-9999') }));
    expect(error).toMatchObject({ code: 'NOT_FOUND', data: { what: 'occupation' } });
  });

  it('are annotated, shortlisted and planned from beside the page of the same occupation, and found again after a lock', async () => {
    const { clientId, page } = await makeCase();
    const { annotations, clients, library, plans, vault } = door.calls;
    const state = async () => ({
      list: await library.list({ clientId }),
      shortlist: (await clients.get({ clientId })).shortlist,
      notes: await annotations.forProfile({ clientId, profileId: technicians }),
      plan: (await plans.forClient({ clientId }))?.plan,
    });
    const before = await state();
    expect(before.list.map(({ id, origin, notes }) => [id, origin, notes])).toContainEqual([technicians, 'computed', 2]);
    expect(before.shortlist.map(({ profileId }) => profileId)).toEqual([page, technicians]);
    const sources = new Set(before.plan?.skills.flatMap((skill) => skill.sources.map(({ profileId }) => profileId)));
    expect(sources).toEqual(new Set([page, technicians]));
    expect(await vault.backUp()).toMatchObject({ checked: true });
    await vault.lock();
    await vault.unlock({ passphrase });
    expect(await state()).toEqual(before);
  });

  it('stay when what was done with them is taken back', async () => {
    const { clientId, planId } = await makeCase();
    const { history, library, plans } = door.calls;
    const labels: string[] = [];
    for (let step = 0; step < 6; step += 1) labels.push((await history.undo({})).label);
    expect(labels).toEqual([
      'annotationCreated',
      'annotationCreated',
      'planCreated',
      'shortlistChanged',
      'shortlistChanged',
      'clientCreated',
    ]);
    expect(await plans.forClient({ clientId })).toBeNull();
    expect((await safe(plans.get({ planId }))).error).toMatchObject({ code: 'NOT_FOUND' });
    expect((await library.list({})).map(({ id }) => id)).toContain(technicians);
  });

  it('are on papers with the data sets they rest on, and nothing private', async () => {
    const { clientId } = await makeCase();
    const { reports } = door.calls;
    const printed = async (kind: ReportOptions['kind'], profileId: ProfileId | null) =>
      pdfText(new Uint8Array(await (await reports.preview({ clientId, options: options(kind, profileId) })).file.arrayBuffer()));
    const report = await printed('careerReport', technicians);
    expect(report).toContain('Computed: by Waymark, rule derived-');
    expect(report).toContain('This product includes information from the O*NET');
    expect(report).toContain('Knows the desk');
    expect(report).toContain('unofficial');
    expect(report).not.toContain('For my eyes alone');
    expect(report).not.toMatch(/page says|the page’s word/);
    expect(await printed('skillPlan', null)).toContain('This product includes information from the O*NET');
  });
});
