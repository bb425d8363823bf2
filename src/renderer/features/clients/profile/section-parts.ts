import type { Change } from '#renderer/app/use-change.ts';
import type { Client, ClientFields } from '#shared/domain/client.ts';
import type { ClientChange } from '../use-client-update.ts';

/** What each section of the profile is given. */
export interface SectionParts {
  readonly client: Client;
  readonly change: Change<ClientChange>;
  /** Saves fields. With the field's name the change is said, with Undo; texts that save themselves are silent. */
  readonly set: (fields: Partial<ClientFields>, name?: string) => Promise<boolean>;
}
