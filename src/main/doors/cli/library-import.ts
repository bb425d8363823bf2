import type { PackEvent, ProfileImpact } from '#shared/contract/packs.ts';
import type { Translate } from '#shared/locales/translate.ts';
import type { Command, EngineCalls, Surroundings } from './command.ts';
import { readArchiveNamed } from './read-archive.ts';

type Kept = Extract<PackEvent, { kind: 'kept' }>;

/** `waymark library import FILE`: keeps an edition of the occupation library and says what it changes; with --use puts it to use. */
export const libraryImport: Command = {
  name: 'library import',
  topic: 'library',
  takesWords: true,
  options: { use: { type: 'boolean' } },
  async run({ given, terminal, translate, withWorkspace }) {
    const file = await readArchiveNamed(given);
    const outcome = await withWorkspace(async (calls) => {
      const kept = await importEdition(calls, file, terminal, translate);
      const profiles = await impactOf(calls, kept, terminal, translate);
      const used = given.options.use === true;
      if (used) await calls.packs.use({ id: kept.edition.id });
      return { kept, profiles, used };
    });
    const { edition, checksum } = outcome.kept.edition;
    const lines = outcome.profiles.map(({ socCode, title, changes, gone, clients }) =>
      translate('cli.library.changed', {
        socCode,
        title,
        changes: gone ? -1 : changes.length,
        clients: clients.map(({ reference }) => reference).join(', ') || translate('cli.library.noClient'),
      }),
    );
    terminal.result({ edition, checksum, age: outcome.kept.age, inUse: outcome.used, profiles: outcome.profiles }, [
      translate(outcome.used ? 'cli.library.used' : 'cli.library.kept', { edition, age: outcome.kept.age }),
      translate('cli.library.changes', { count: outcome.profiles.length }),
      ...lines,
    ]);
    return 0;
  },
};

type Telling = Pick<Surroundings, 'terminal'>['terminal'];

async function importEdition(
  calls: EngineCalls,
  file: Awaited<ReturnType<typeof readArchiveNamed>>,
  terminal: Telling,
  translate: Translate,
): Promise<Kept> {
  for await (const event of await calls.packs.importFile({ file })) {
    if (event.kind === 'kept') return event;
    const { step, done, total } = event;
    terminal.step(done, total, translate(`packs.step.${step}`, { done, total }));
  }
  throw new Error('The import ended without an edition.');
}

async function impactOf(calls: EngineCalls, { edition }: Kept, terminal: Telling, translate: Translate): Promise<ProfileImpact[]> {
  const profiles: ProfileImpact[] = [];
  for await (const event of await calls.packs.impact({ id: edition.id })) {
    if (event.kind === 'profile') profiles.push(event.profile);
    if (event.kind !== 'progress') continue;
    terminal.step(event.done, event.total, translate('packs.impact.progress', { done: event.done, total: event.total }));
  }
  return profiles;
}
