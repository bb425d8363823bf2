import type { Command } from './command.ts';

/** `waymark library info`: what the shipped occupation library holds and where it comes from. */
export const libraryInfo: Command = {
  name: 'library info',
  topic: 'library',
  takesWords: false,
  options: {},
  async run({ terminal, translate, withEngine }) {
    const info = await withEngine((calls) => calls.occupations.info());
    const { edition, counts, sources, checksum } = info;
    terminal.result({ edition, counts, sources, checksum }, [
      translate('cli.library.edition', { edition }),
      translate('cli.library.counts', counts),
      translate('cli.library.checksum', { checksum }),
      '',
      ...sources.flatMap(({ name, version, publisher, licence, attribution }) => [
        translate('cli.library.source', { name, version, publisher, licence }),
        `  ${attribution}`,
      ]),
    ]);
    return 0;
  },
};
