import { homedir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '#engine/logging/index.ts';
import { systemClock } from '#engine/system.ts';
import type { Translate } from '#shared/locales/translate.ts';
import { openEngine } from '../open-engine.ts';
import { defaultWorkspace, projectFolder } from '../places.ts';
import type { EngineCalls, Surroundings } from './command.ts';
import { readPassphrase } from './passphrase.ts';
import type { Streams } from './terminal.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface EngineAccess extends Pick<Surroundings, 'withEngine' | 'withWorkspace' | 'readPassphrase'> {
  /** Writes a report of a fault beside the workspace and returns its reference. */
  readonly report: (error: unknown) => string;
}

/**
 * The ways a command reaches the engine. Nothing is opened before a command asks for it, and all is closed when its work is done.
 * @param workspace the folder of `--workspace`, or null for the platform's data folder
 */
export function engineAccess(workspace: string | null, environment: Environment, translate: Translate, streams: Streams): EngineAccess {
  const folder = workspace ?? defaultWorkspace({ platform: process.platform, environment, home: homedir() });
  const resources = join(projectFolder(import.meta.dirname), 'resources');
  const askPassphrase = (): Promise<string> => readPassphrase(environment, process.stdin, streams.error, translate('cli.passphrase'));

  function endWithFault(reference: string): never {
    streams.error(`${translate('cli.fault.message')} ${translate('cli.fault.next', { reference })}\n`);
    process.exit(1);
  }

  async function withEngine<Value>(work: (calls: EngineCalls) => Promise<Value>): Promise<Value> {
    const engine = openEngine({ workspace: folder, resources }, endWithFault);
    try {
      return await work(engine.calls);
    } finally {
      await engine.close();
    }
  }

  return {
    withEngine,
    withWorkspace: async (work) => {
      const passphrase = await askPassphrase();
      return withEngine(async (calls) => {
        await calls.vault.unlock({ passphrase });
        return work(calls);
      });
    },
    readPassphrase: askPassphrase,
    report: (error) => createLog(join(folder, 'logs'), systemClock).fault('commandLine.fault', error),
  };
}
