import { z } from 'zod';
import { unwrapKey, WrappedKey, wrapKey } from './key-wrapping.ts';
import { keyOfPassphrase, newPassphraseDerivation, type PassphraseCost, PassphraseDerivation } from './passphrase-key.ts';
import { keyOfRecoveryCode, newRecoveryCode, newRecoveryDerivation, RecoveryDerivation } from './recovery-code.ts';

/** The newest layout of the key slots this program writes and reads. */
export const SLOTS_VERSION = 1;

/**
 * The two ways to the data key: each slot holds the same random key, wrapped with a key of its own. A new passphrase wraps it anew; the
 * case file itself stays as it is.
 */
export const KeySlots = z.object({
  version: z.literal(SLOTS_VERSION),
  workspaceId: z.string().min(1).max(64),
  passphrase: z.object({ derivation: PassphraseDerivation, key: WrappedKey }),
  recovery: z.object({ derivation: RecoveryDerivation, key: WrappedKey }),
});
export type KeySlots = z.infer<typeof KeySlots>;

/** New slots for `dataKey`, with the recovery code, which is written down nowhere else. */
export async function newKeySlots(
  workspaceId: string,
  dataKey: Uint8Array,
  passphrase: string,
  cost: PassphraseCost,
): Promise<{ slots: KeySlots; recoveryCode: string }> {
  const recoveryCode = newRecoveryCode();
  const derivation = newRecoveryDerivation();
  const wrapping = keyOfRecoveryCode(recoveryCode, derivation);
  if (wrapping === null) {
    throw new Error('A new recovery code cannot be read back.');
  }
  const recovery = { derivation, key: wrapKey(dataKey, wrapping, header(workspaceId, 'recovery', derivation)) };
  return {
    recoveryCode,
    slots: { version: SLOTS_VERSION, workspaceId, passphrase: await passphraseSlot(workspaceId, dataKey, passphrase, cost), recovery },
  };
}

/** The same slots with another passphrase. */
export async function withPassphrase(slots: KeySlots, dataKey: Uint8Array, passphrase: string, cost: PassphraseCost): Promise<KeySlots> {
  return { ...slots, passphrase: await passphraseSlot(slots.workspaceId, dataKey, passphrase, cost) };
}

/** The data key, or null when the passphrase is another one. */
export async function openWithPassphrase({ workspaceId, passphrase: slot }: KeySlots, passphrase: string): Promise<Uint8Array | null> {
  const wrapping = await keyOfPassphrase(passphrase, slot.derivation);
  const dataKey = unwrapKey(slot.key, wrapping, header(workspaceId, 'passphrase', slot.derivation));
  wrapping.fill(0);
  return dataKey;
}

/** The data key, or null when the code is another one or none at all. */
export function openWithRecoveryCode({ workspaceId, recovery: slot }: KeySlots, recoveryCode: string): Uint8Array | null {
  const wrapping = keyOfRecoveryCode(recoveryCode, slot.derivation);
  if (wrapping === null) {
    return null;
  }
  const dataKey = unwrapKey(slot.key, wrapping, header(workspaceId, 'recovery', slot.derivation));
  wrapping.fill(0);
  return dataKey;
}

async function passphraseSlot(
  workspaceId: string,
  dataKey: Uint8Array,
  passphrase: string,
  cost: PassphraseCost,
): Promise<KeySlots['passphrase']> {
  const derivation = newPassphraseDerivation(cost);
  const wrapping = await keyOfPassphrase(passphrase, derivation);
  const key = wrapKey(dataKey, wrapping, header(workspaceId, 'passphrase', derivation));
  wrapping.fill(0);
  return { derivation, key };
}

/** What a wrapped key is bound to: a slot cannot be moved to another workspace, nor its cost lowered, without being noticed. */
function header(workspaceId: string, slot: 'passphrase' | 'recovery', derivation: PassphraseDerivation | RecoveryDerivation): string {
  const sorted = Object.entries(derivation).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify(['waymark-vault', SLOTS_VERSION, workspaceId, slot, sorted]);
}
