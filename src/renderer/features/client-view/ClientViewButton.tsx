import type { ReactElement } from 'react';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Button, useText } from '#renderer/ui/index.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { useTurnToClient } from './use-turn-to-client.ts';

export interface ClientViewButtonProps {
  /** Null where no client is open: the button says what to do first. */
  readonly clientId: ClientId | null;
  /** The occupation to show; null: the client's first target. */
  readonly profileId: ProfileId | null;
}

/** Turns the screen to the client, by press or by F9. Stands in the top bar of the screens that client and counselor look at together. */
export function ClientViewButton({ clientId, profileId }: ClientViewButtonProps): ReactElement {
  const say = useText();
  const turn = useTurnToClient(clientId, profileId);
  useShortcuts(say('clientView.title'), [{ keys: 'F9', label: say('clientView.turn.key'), run: turn }]);
  return (
    <Button icon="eye" onPress={turn} unavailable={clientId === null ? say('clientView.turn.noClient') : undefined}>
      {say('clientView.turn')}
    </Button>
  );
}
