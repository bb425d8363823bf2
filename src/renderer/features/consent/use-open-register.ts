import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ClientId } from '#shared/domain/ids.ts';

/** Where the register stands on the client's page. */
export const REGISTER = 'consent';

/** Goes to the client's register. */
export function useOpenRegister(clientId: ClientId): () => void {
  const navigate = useNavigate();
  return useCallback(
    () => void navigate({ to: '/clients/$clientId', params: { clientId }, search: { tab: 'profile' }, hash: REGISTER }),
    [navigate, clientId],
  );
}
