import type { Command } from './command.ts';

/** `waymark backup`: writes a backup beside the workspace and opens it again as a check. */
export const backup: Command = {
  name: 'backup',
  topic: 'backup',
  takesWords: false,
  options: {},
  async run({ terminal, translate, withWorkspace }) {
    const made = await withWorkspace((calls) => calls.vault.backUp());
    const { fileName, records } = made;
    terminal.result(made, [translate(made.checked ? 'cli.backup.checked' : 'cli.backup.unchecked', { fileName, records })]);
    return made.checked ? 0 : 1;
  },
};
