import type { OnetRelease } from '#shared/domain/onet/onet-texts.ts';
import type { Command } from './command.ts';
import { readArchiveNamed } from './read-archive.ts';

/** `waymark library onet FILE`: keeps the descriptions and task statements of an O*NET text release. */
export const libraryOnet: Command = {
  name: 'library onet',
  topic: 'library',
  takesWords: true,
  options: {},
  async run({ given, terminal, translate, withEngine }) {
    const file = await readArchiveNamed(given);
    const release = await withEngine(async (calls): Promise<OnetRelease | null> => {
      for await (const event of await calls.onet.importFile({ file })) {
        if (event.kind === 'imported') return event.release;
        const { table, done, total } = event;
        terminal.step(done - 1, total, translate('onet.progress', { table, done, total }));
      }
      return null;
    });
    if (release === null) throw new Error('The import ended without a release.');
    terminal.result(release, [translate('onet.imported', { ...release }), release.attribution]);
    return 0;
  },
};
