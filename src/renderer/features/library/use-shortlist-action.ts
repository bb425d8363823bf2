import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { useChange } from '#renderer/app/use-change.ts';
import { useText, useToast } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { LibraryRow } from './rows.ts';

/** More at once is no shortlist. */
export const shortlistAtMost = 100;

export interface ShortlistAction {
  readonly add: (rows: readonly LibraryRow[]) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/** Puts rows on the open client's shortlist in one change; says so where there is nothing to do. */
export function useShortlistAction(client: { readonly id: ClientId; readonly name: string } | null, onDone: () => void): ShortlistAction {
  const say = useText();
  const toast = useToast();
  const engine = useEngine();
  const change = useChange({
    write: (input: { readonly client: { readonly id: ClientId; readonly name: string }; readonly rows: readonly LibraryRow[] }) =>
      engine.client.clients.addToShortlist({ clientId: input.client.id, profileIds: input.rows.map(({ id }) => id) }),
    said: ({ added }, input) =>
      say('library.shortlist.added', { title: input.rows[0]?.title ?? '', count: added, client: input.client.name }),
    onDone,
  });
  return {
    busy: change.busy,
    failure: change.failure,
    add(rows) {
      const missing = rows.filter(({ isListed }) => !isListed);
      const [first] = missing;
      if (rows.length === 0) return;
      if (client === null) toast({ text: say('library.openClientFirst'), tone: 'hint' });
      else if (first === undefined) {
        toast({
          text: say('library.shortlist.allListed', { title: rows[0]?.title ?? '', count: rows.length, client: client.name }),
          tone: 'hint',
        });
      } else if (missing.length > shortlistAtMost)
        toast({ text: say('library.shortlist.tooMany', { count: shortlistAtMost }), tone: 'hint' });
      else change.run({ client, rows: missing });
    },
  };
}
