import { useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import type { ItemId } from '#shared/domain/ids.ts';

/** Shows the passage that the address names, when the profile opens there and when it names another one. */
export function useAskedPassage(show: (itemId: ItemId) => void): void {
  const { passage } = useSearch({ from: '/library/$profileId' });
  const onAsked = useEffectEvent(show);
  useEffect(() => {
    if (passage !== undefined) onAsked(passage);
  }, [passage]);
}
