import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { shiftedClock } from '../../../src/main/doors/clocks.ts';
import { openEngine } from '../../../src/main/doors/open-engine.ts';
import { sampleNow } from './sample-now.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of a practice workspace as it is on its first day. */
    practiceTemplate: string;
  }
}

/** Makes the practice workspace once; each test that opens it gets a copy. How it is made is tested through the screen by unlock.test.ts. */
export async function setup(project: TestProject): Promise<() => void> {
  const workspace = mkdtempSync(join(tmpdir(), 'waymark-e2e-template-'));
  const resources = join(import.meta.dirname, '..', '..', '..', 'resources');
  const engine = openEngine({ workspace, resources }, () => process.exit(1), shiftedClock(sampleNow));
  await engine.calls.vault.openPractice();
  await engine.close();
  project.provide('practiceTemplate', join(workspace, 'practice'));
  return () => rmSync(workspace, { recursive: true, force: true });
}
