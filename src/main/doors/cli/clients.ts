import { type Command, text } from './command.ts';
import { columns, stated } from './terminal.ts';

/** `waymark clients`: the clients of the workspace with their plans' progress. */
export const clients: Command = {
  name: 'clients',
  topic: 'clients',
  takesWords: false,
  options: { search: { type: 'string' } },
  async run({ given, terminal, translate, withWorkspace }) {
    const listed = await withWorkspace((calls) => calls.clients.list({ search: text(given, 'search') ?? '' }));
    const head = [
      translate('cli.clients.reference'),
      translate('cli.clients.name'),
      translate('cli.clients.hours'),
      translate('cli.clients.finish'),
    ];
    const rows = listed.map(({ reference, name, plan }) => [
      reference,
      name,
      plan === null ? translate('cli.clients.noPlan') : translate('cli.clients.hoursDone', { done: plan.hoursDone, all: plan.hours }),
      plan === null ? '' : stated(plan.finish, translate),
    ]);
    terminal.result(listed, listed.length === 0 ? [translate('cli.clients.empty')] : columns([head, ...rows]));
    return 0;
  },
};
