import { type Command, text } from './command.ts';
import { columns, stated } from './terminal.ts';

/** `waymark library list`: the occupations of the library. */
export const libraryList: Command = {
  name: 'library list',
  topic: 'library',
  takesWords: false,
  options: { search: { type: 'string' } },
  async run({ given, terminal, translate, withWorkspace }) {
    const profiles = await withWorkspace((calls) => calls.library.list({ search: text(given, 'search') ?? '' }));
    const head = [
      translate('cli.library.code'),
      translate('cli.library.title'),
      translate('cli.library.score'),
      translate('cli.library.imported'),
    ];
    const rows = profiles.map((profile) => [
      profile.socCode,
      profile.title,
      stated(profile.overall === null ? null : profile.overall.toFixed(1), translate),
      profile.importedAt.slice(0, 10),
    ]);
    terminal.result(profiles, profiles.length === 0 ? [translate('cli.library.empty')] : columns([head, ...rows]));
    return 0;
  },
};
