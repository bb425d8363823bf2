import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { ConsentRegister } from '#shared/contract/consent.ts';
import type { ClientId } from '#shared/domain/ids.ts';

/** A client's register and how each scope stands today. */
export function useConsent(clientId: ClientId): UseQueryResult<ConsentRegister> {
  const { queries } = useEngine();
  return useQuery(queries.consent.forClient.queryOptions({ input: { clientId } }));
}
