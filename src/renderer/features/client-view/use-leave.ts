import { useBlocker, useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import type { ClientId } from '#shared/domain/ids.ts';

/** The one way out of the client view: back to the screen it was opened from. Every other way, such as the browser's Back, stays shut. */
export function useLeave(clientId: ClientId): () => void {
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  const leaving = useRef(false);
  useBlocker({ shouldBlockFn: () => !leaving.current, enableBeforeUnload: false });
  return useCallback(() => {
    leaving.current = true;
    if (canGoBack) router.history.back();
    else void navigate({ to: '/clients/$clientId', params: { clientId }, replace: true });
  }, [router, navigate, canGoBack, clientId]);
}
