import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { shiftedClock } from '../../../src/main/doors/clocks.ts';
import { openEngine } from '../../../src/main/doors/open-engine.ts';
import { sampleNow } from './sample-now.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    practice: PracticeTemplate;
  }
}

/** A practice workspace as it is on its first day. */
export interface PracticeTemplate {
  readonly folder: string;
  /** By name. */
  readonly clients: Readonly<Record<string, string>>;
  /** Of the imported pages, by title. */
  readonly profiles: Readonly<Record<string, string>>;
}

/** Makes the practice workspace once; each test that opens it gets a copy. How it is made is tested through the screen by unlock.test.ts. */
export async function setup(project: TestProject): Promise<() => void> {
  const workspace = mkdtempSync(join(tmpdir(), 'waymark-e2e-template-'));
  const resources = join(import.meta.dirname, '..', '..', '..', 'resources');
  const engine = openEngine({ workspace, resources }, () => process.exit(1), shiftedClock(sampleNow));
  await engine.calls.vault.openPractice();
  const clients = await engine.calls.clients.list({});
  const profiles = await engine.calls.library.list({});
  await engine.close();
  project.provide('practice', {
    folder: join(workspace, 'practice'),
    clients: Object.fromEntries(clients.map(({ name, id }) => [name, id])),
    profiles: Object.fromEntries(profiles.filter(({ origin }) => origin === 'page').map(({ title, id }) => [title, id])),
  });
  return () => rmSync(workspace, { recursive: true, force: true });
}
