import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { Vault } from './vault.ts';

const os = implement(contract);

/** The vault as the window sees it. */
export function vaultHandlers(vault: Vault) {
  return os.vault.router({
    status: os.vault.status.handler(() => vault.status()),
    create: os.vault.create.handler(({ input }) => vault.create(input.passphrase)),
    openPractice: os.vault.openPractice.handler(() => vault.openPractice()),
    unlock: os.vault.unlock.handler(({ input }) => vault.unlock(input.passphrase)),
    recover: os.vault.recover.handler(({ input }) => vault.recover(input.recoveryCode, input.newPassphrase)),
    lock: os.vault.lock.handler(() => vault.lock()),
    changePassphrase: os.vault.changePassphrase.handler(({ input }) => vault.changePassphrase(input.current, input.next)),
    backUp: os.vault.backUp.handler(() => vault.backUp()),
    saves: os.vault.saves.handler(({ signal }) => vault.saves(signal)),
  });
}
