import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { openTestWorkspace, type TestWorkspace } from '../../src/main/engine/database/testing.ts';
import { fillSampleWorkspace } from '../../src/main/engine/sample/index.ts';

/** The sample workspace in a real encrypted file, with the librarian's profile and Sample Client A at hand. */
export interface SampleCase extends TestWorkspace {
  readonly librarian: ProfileId;
  readonly clientA: ClientId;
}

export async function openSampleCase(): Promise<SampleCase> {
  const opened = await openTestWorkspace();
  const { profiles, clients } = await fillSampleWorkspace(opened.context);
  const librarian = profiles.get('25-4022');
  if (librarian === undefined) throw new Error('The sample pages hold no librarian.');
  return { ...opened, librarian, clientA: clients.a };
}
