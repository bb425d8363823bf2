import { type Command, text } from './command.ts';
import { CommandRefused } from './failure.ts';
import { columns } from './terminal.ts';

/** `waymark search`: US occupations by anything they are called. */
export const search: Command = {
  name: 'search',
  topic: 'search',
  takesWords: true,
  options: { limit: { type: 'string' } },
  async run({ given, terminal, translate, withEngine }) {
    const wanted = given.words.join(' ').trim();
    if (wanted === '') throw new CommandRefused('missingSearch');
    const limit = limitOf(text(given, 'limit'));
    const hits = await withEngine((calls) => calls.occupations.search({ text: wanted, ...(limit === null ? {} : { limit }) }));
    const head = [translate('cli.library.code'), translate('cli.library.title'), translate('cli.search.foundAs')];
    const rows = hits.map(({ socCode, title, matchedIn, matched }) => [
      socCode,
      title,
      `${matched} (${translate('cli.search.field', { field: matchedIn })})`,
    ]);
    terminal.result(
      hits.map(({ socCode, title, matchedIn, score }) => ({ socCode, title, matchedIn, score })),
      hits.length === 0 ? [translate('cli.search.nothing', { text: wanted })] : columns([head, ...rows]),
    );
    return 0;
  },
};

function limitOf(value: string | null): number | null {
  if (value === null) return null;
  if (!/^\d{1,4}$/.test(value) || Number(value) < 1 || Number(value) > 1016)
    throw new CommandRefused('badValue', { option: '--limit', value });
  return Number(value);
}
