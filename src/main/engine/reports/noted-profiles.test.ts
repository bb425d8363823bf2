import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { sampleOptions } from '../../../../tests/fixtures/report-data.ts';
import { giveConsent } from '../consent/testing.ts';
import { openTestWorkspace } from '../database/testing.ts';
import { libraryHandlers } from '../library/index.ts';
import { readPdf } from '../paper/testing.ts';
import { testCalls } from '../test-calls.ts';
import { reportsHandlers } from './index.ts';

test('a note on a profile that is not on the shortlist says whose words it quotes', async () => {
  const opened = await openTestWorkspace();
  onTestFinished(opened.close);
  const use = testCalls(opened.context);
  const { read } = createRouterClient(libraryHandlers(opened.context));
  const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
  await giveConsent(opened.context, client.id);
  const { id: profileId, version, profile } = await read({ profileId: computedProfileId('25-4031') });
  const [tier] = profile.salary.tiers;
  if (!tier) throw new Error('no pay');
  await use.annotations.create({
    clientId: client.id,
    profileId,
    versionId: version.id,
    kind: 'concern',
    visibility: 'report',
    body: 'Too little',
    anchor: { itemId: tier.id, start: 0, end: tier.text.length },
  });
  const reports = createRouterClient(reportsHandlers(opened.context));
  const options = sampleOptions({ profileId: computedProfileId('15-1252'), sections: ['notes', 'sources'] });
  const { file } = await reports.save({ clientId: client.id, options });
  const text = (await readPdf(new Uint8Array(await file.arrayBuffer()))).actual.join('').replaceAll('\u00a0', ' ');
  expect(text).toMatch(/Library Technicians[^“]*, “Entry: \$29,300/);
});
