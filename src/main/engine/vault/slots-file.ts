import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { refusal } from '../refusal.ts';
import { KeySlots, SLOTS_VERSION } from './key-slots.ts';
import { readJsonFile, writeAtomically } from './small-files.ts';

/**
 * Without the slots nobody can ever open the case file, so they are kept twice. The second is a copy of the present ones, never of older
 * ones: an old passphrase must stop working when it is changed.
 */
const FILES = ['vault.json', 'vault.copy.json'] as const;

const Envelope = z.object({ format: z.literal('waymark-vault'), version: z.number().int(), check: z.string(), slots: z.unknown() });

export function hasKeySlots(folder: string): boolean {
  return FILES.some((name) => existsSync(join(folder, name)));
}

export function removeKeySlots(folder: string): void {
  for (const name of FILES) {
    rmSync(join(folder, name), { force: true });
  }
}

/** Writes both files; the first is whole before the second is begun. */
export function writeKeySlots(folder: string, slots: KeySlots): void {
  for (const name of FILES) {
    writeKeySlotsFile(join(folder, name), slots);
  }
}

/** One file of key slots, as it also goes beside each backup. */
export function writeKeySlotsFile(path: string, slots: KeySlots): void {
  const envelope = { format: 'waymark-vault', version: SLOTS_VERSION, check: checkOf(slots), slots };
  writeAtomically(path, `${JSON.stringify(envelope, null, 2)}\n`);
}

/**
 * The slots of a workspace. Refuses `workspaceDamaged` when neither file can be read, `workspaceFromTheFuture` when a newer program wrote
 * them.
 */
export function readKeySlots(folder: string): KeySlots {
  for (const name of FILES) {
    const slots = readKeySlotsFile(join(folder, name));
    if (slots !== null) {
      return slots;
    }
  }
  throw refusal('workspaceDamaged', { part: 'keySlots' });
}

/** Brings back a file that is missing, damaged or behind the other. */
export function mendKeySlots(folder: string, slots: KeySlots): void {
  for (const name of FILES) {
    const there = readKeySlotsFile(join(folder, name));
    if (there === null || checkOf(there) !== checkOf(slots)) {
      writeKeySlotsFile(join(folder, name), slots);
    }
  }
}

/** Null when the file is missing or damaged. */
function readKeySlotsFile(path: string): KeySlots | null {
  const envelope = Envelope.safeParse(readJsonFile(path));
  if (!envelope.success) {
    return null;
  }
  if (envelope.data.version > SLOTS_VERSION) {
    throw refusal('workspaceFromTheFuture', { fileVersion: envelope.data.version, programVersion: SLOTS_VERSION });
  }
  const slots = KeySlots.safeParse(envelope.data.slots);
  return slots.success && checkOf(slots.data) === envelope.data.check ? slots.data : null;
}

/** Tells an altered file from a wrong passphrase; it is no protection against a person, the wrapping is. */
function checkOf(slots: KeySlots): string {
  return createHash('sha256')
    .update(JSON.stringify(KeySlots.parse(slots)))
    .digest('hex');
}
