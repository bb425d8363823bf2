import type { ImportEvent, ImportedProfile } from '#shared/contract/library.ts';
import type { Translate } from '#shared/locales/translate.ts';
import type { Command, EngineCalls, Surroundings } from './command.ts';
import { dryRun } from './dry-run.ts';
import { CommandRefused, refusalFailure } from './failure.ts';
import { type FileFailure, finish, unreadable } from './import-failures.ts';
import { filesNamed, type GivenFile, readGivenFile } from './read-files.ts';
import type { Terminal } from './terminal.ts';

/** Files read and sent at once, so that a folder of thousands needs no more memory than a small one. */
const batchSize = 200;

interface Outcome {
  readonly profiles: (ImportedProfile & { readonly fileName: string })[];
  readonly failures: FileFailure[];
}

/**
 * `waymark import <files or folders…>`: reads occupation pages into the library. A refused file does not stop the others; the exit code is 2
 * as soon as one was refused.
 */
export const importPages: Command = {
  name: 'import',
  topic: 'import',
  takesWords: true,
  options: { 'dry-run': { type: 'boolean' } },
  async run(surroundings) {
    const { given, terminal, translate } = surroundings;
    const paths = await filesNamed(given.words);
    if (paths.length === 0) throw new CommandRefused('missingFiles');
    if (given.options['dry-run'] === true) return dryRun(paths, surroundings);
    const outcome = await importAll(paths, surroundings);
    const lines = outcome.profiles.map(({ socCode, title, outcome: result, fileName }) =>
      translate('cli.import.profile', { socCode, title, outcome: result, fileName }),
    );
    return finish(outcome, outcome.profiles.length, lines, terminal, translate);
  },
};

async function importAll(paths: readonly string[], { terminal, translate, withWorkspace }: Surroundings): Promise<Outcome> {
  const outcome: Outcome = { profiles: [], failures: [] };
  await withWorkspace(async (calls) => {
    for (let start = 0; start < paths.length; start += batchSize) {
      const files = await Promise.all(paths.slice(start, start + batchSize).map(readGivenFile));
      outcome.failures.push(...files.filter((file) => file.bytes === null).map((file) => unreadable(file, translate)));
      for await (const event of await eventsOf(calls, files)) note(event, start, paths.length, outcome, terminal, translate);
    }
  });
  return outcome;
}

async function eventsOf(calls: EngineCalls, files: readonly GivenFile[]): Promise<AsyncIterable<ImportEvent>> {
  const readable = files.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, content: new Blob([bytes]) }]));
  return readable.length === 0 ? nothing() : calls.library.importPages({ files: readable });
}

async function* nothing(): AsyncGenerator<ImportEvent> {}

function note(event: ImportEvent, before: number, total: number, outcome: Outcome, terminal: Terminal, translate: Translate): void {
  if (event.kind === 'progress') {
    const done = before + event.done;
    terminal.step(done, total, translate('cli.import.progress', { done, total, fileName: event.fileName }));
  } else if (event.kind === 'imported') {
    outcome.profiles.push(...event.profiles.map((profile) => ({ ...profile, fileName: event.fileName })));
  } else if (event.kind === 'failed') {
    outcome.failures.push({ fileName: event.fileName, ...refusalFailure(event.refusal, translate) });
  }
}
