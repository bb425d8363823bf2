import { useNavigate } from '@tanstack/react-router';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import type { NoteListing } from '#shared/contract/notes.ts';

/** Opens a note where it stands: its client becomes the one that is worked with, and its passage comes into view with the note at hand. */
export function useOpenNote(): (note: NoteListing) => void {
  const navigate = useNavigate();
  const { openClient } = useOpenClients();
  return ({ id, client, profileId, itemId, anchorState }) => {
    if (client !== null) openClient(client.id);
    const search = anchorState === 'orphan' ? { note: id } : { note: id, passage: itemId };
    void navigate({ to: '/library/$profileId', params: { profileId }, search });
  };
}
