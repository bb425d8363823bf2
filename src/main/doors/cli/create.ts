import type { Command } from './command.ts';

/** `waymark create`: makes an encrypted workspace and shows its recovery code once. */
export const create: Command = {
  name: 'create',
  topic: 'create',
  takesWords: false,
  options: {},
  async run({ terminal, translate, withEngine, readPassphrase }) {
    const passphrase = await readPassphrase();
    const { recoveryCode } = await withEngine((calls) => calls.vault.create({ passphrase }));
    terminal.result({ recoveryCode }, [translate('cli.create.done'), '', `  ${recoveryCode}`, '', translate('cli.create.keep')]);
    return 0;
  },
};
