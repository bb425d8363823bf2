import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Button, useText } from '#renderer/ui/index.ts';
import type { ProfileReading } from '#shared/contract/library.ts';

/** Leads to the page and the computed profile of the occupation side by side, where it has both. */
export function BesideButton({ reading }: { readonly reading: ProfileReading }): ReactElement | null {
  const say = useText();
  const navigate = useNavigate();
  if (reading.counterpart === null) return null;
  return (
    <Button icon="compare" onPress={() => void navigate({ to: '/library/$profileId/beside', params: { profileId: reading.id } })}>
      {say(reading.origin === 'page' ? 'profile.counterpart.computed' : 'profile.counterpart.page')}
    </Button>
  );
}
