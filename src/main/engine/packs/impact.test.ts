import { describe, expect, test } from 'vitest';
import type { ProfileImpact } from '#shared/contract/packs.ts';
import type { EditionId } from '#shared/domain/ids.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { consentFields } from '../consent/testing.ts';
import { packFile, shippedEdition } from '../occupations/index.ts';
import { alteredPack } from '../occupations/pack/testing.ts';
import { newer, packsBench, technicians } from './testing.ts';

const bench = packsBench();
const librarians = '25-4022';

test('with the former edition in use again, a profile’s former version is the one in use, not the one made last', async () => {
  const { calls } = bench;
  await calls.vault.create({ passphrase: 'ten plain ducks walk home' });
  const profileId = computedProfileId(technicians);
  const { version: first } = await calls.library.read({ profileId });
  await calls.packs.use({ id: await bench.importedId(newer) });
  const { version: second } = await calls.library.read({ profileId });
  await calls.packs.use({ id: shippedEdition });
  expect(await calls.library.read({ profileId })).toMatchObject({ version: first, versionInUse: first, versions: [first, second] });
  expect(await calls.library.read({ profileId, versionId: second.id })).toMatchObject({ version: second, versionInUse: first });
});

describe('impact', () => {
  async function impactOf(id: EditionId): Promise<{ profiles: ProfileImpact[]; held: number }> {
    const profiles: ProfileImpact[] = [];
    let held = -1;
    for await (const event of await bench.calls.packs.impact({ id })) {
      if (event.kind === 'profile') profiles.push(event.profile);
      if (event.kind === 'finished') held = event.held;
    }
    return { profiles, held };
  }

  test('tells before and after which figures change and who has them, and nothing of what is written in notes', async () => {
    const { calls } = bench;
    await calls.vault.create({ passphrase: 'ten plain ducks walk home' });
    const profileId = computedProfileId(technicians);
    const { profile, version } = await calls.library.read({ profileId });
    await calls.library.read({ profileId: computedProfileId(librarians) });
    const clients = [];
    for (const name of ['Sample Client B', 'Sample Client A', 'Sample Client C']) {
      clients.push((await calls.clients.create({ fields: { name } })).client.id);
    }
    const [b, a] = clients;
    if (a === undefined || b === undefined) throw new Error('none');
    for (const clientId of [a, b]) await calls.consent.record({ clientId, fields: consentFields() });
    await calls.clients.shortlist({ clientId: a, profileId, standing: 'target' });
    await calls.reports.save({
      clientId: a,
      options: { kind: 'careerReport', profileId, sections: ['summary'], secondLanguage: null, paper: 'a4', bodySize: 10 },
    });
    await calls.plans.create({ clientId: b, profileIds: [profileId] });
    // The paper of another profile holds no figure of this one, though the client plans it.
    await calls.profilePaper.save({
      clientId: b,
      options: {
        kind: 'occupationProfile',
        profileId: computedProfileId(librarians),
        versionId: null,
        immigration: false,
        notes: false,
        secondLanguage: null,
        paper: 'a4',
        bodySize: 10,
      },
    });
    const summary = profile.passages.find(({ section }) => section === 'summary');
    if (summary === undefined) throw new Error('none');
    await calls.annotations.create({
      clientId: b,
      profileId,
      versionId: version.id,
      kind: 'question',
      body: 'a secret',
      anchor: { itemId: summary.id, start: 0, end: 10 },
    });

    const id = await bench.importedId(newer);
    const before = await impactOf(id);
    expect(before.held).toBe(2);
    expect(before.profiles).toMatchObject([
      {
        profileId,
        title: 'Library Technicians',
        gone: false,
        clients: [
          { name: 'Sample Client A', notes: 0, shortlisted: true, planned: false, papers: 1 },
          { name: 'Sample Client B', notes: 1, shortlisted: false, planned: true, papers: 0 },
        ],
      },
    ]);
    const pay = before.profiles[0]?.changes.find(({ after }) => after?.includes('51,230'));
    expect(pay?.before).toContain('44,580');
    expect(JSON.stringify(before)).not.toContain('a secret');

    await calls.packs.use({ id });
    expect(await impactOf(id)).toEqual(before);
    bench.clock.advance(60_000);
    // Read with the new figures, the profile has a new version; what changed is told all the same, and new papers are not among the old ones.
    const renewed = await calls.library.read({ profileId });
    expect(renewed.version.number).toBe(2);
    await calls.reports.save({
      clientId: a,
      options: { kind: 'careerReport', profileId, sections: ['summary'], secondLanguage: null, paper: 'a4', bodySize: 10 },
    });
    expect((await impactOf(id)).profiles).toMatchObject(before.profiles);

    const back = await impactOf(shippedEdition);
    expect(back.profiles[0]?.changes.find(({ after }) => after?.includes('44,580'))?.before).toContain('51,230');
  });

  test('a kept paper of one profile counts for that profile', async () => {
    const { calls } = bench;
    await calls.vault.create({ passphrase: 'ten plain ducks walk home' });
    const { client } = await calls.clients.create({ fields: { name: 'Sample Client A' } });
    await calls.consent.record({ clientId: client.id, fields: consentFields() });
    const profileId = computedProfileId(technicians);
    await calls.library.read({ profileId });
    await calls.profilePaper.save({
      clientId: client.id,
      options: {
        kind: 'occupationProfile',
        profileId,
        versionId: null,
        immigration: false,
        notes: false,
        secondLanguage: null,
        paper: 'a4',
        bodySize: 10,
      },
    });
    expect((await impactOf(await bench.importedId(newer))).profiles).toMatchObject([
      { profileId, clients: [{ papers: 1, shortlisted: false }] },
    ]);
  });

  test('an occupation that the edition does not have is told as gone', async () => {
    await bench.calls.vault.create({ passphrase: 'ten plain ducks walk home' });
    await bench.calls.library.read({ profileId: computedProfileId(technicians) });
    const without = packFile(alteredPack('2027.2', (one) => (one.code === technicians ? null : one)));
    expect((await impactOf(await bench.importedId(without))).profiles).toMatchObject([{ socCode: technicians, gone: true, changes: [] }]);
  });

  test('is not told of a locked workspace', async () => {
    const id = await bench.importedId(newer);
    await expect(impactOf(id)).rejects.toMatchObject({ code: 'LOCKED' });
  });
});
