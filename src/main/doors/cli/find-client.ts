import type { ClientListing } from '#shared/contract/clients.ts';
import { type EngineCalls, type Given, text } from './command.ts';
import { CommandRefused } from './failure.ts';

/** The client whose reference `--client` names. */
export async function findClient(calls: EngineCalls, given: Given): Promise<ClientListing> {
  const reference = text(given, 'client');
  if (reference === null) throw new CommandRefused('missingOption', { option: '--client' });
  const found = (await calls.clients.list({ search: reference })).find(
    (client) => client.reference.toLowerCase() === reference.toLowerCase(),
  );
  if (found === undefined) throw new CommandRefused('clientUnknown', { reference });
  return found;
}
