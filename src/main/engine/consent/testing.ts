import { createRouterClient } from '@orpc/server';
import { ConsentFields } from '#shared/domain/consent.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import { consentHandlers } from './index.ts';

/** A signed agreement to every scope, long before any clock of a test, as far as nothing else is said. */
export function consentFields(given: Partial<Record<keyof ConsentFields, unknown>> = {}): ConsentFields {
  return ConsentFields.parse({
    kind: 'service',
    textVersion: 'Agreement 1',
    language: 'en',
    decision: 'given',
    method: 'signed',
    scopes: ['papers', 'files', 'handover'],
    recipient: '',
    decidedOn: '2020-01-06',
    expiresOn: null,
    note: '',
    ...given,
  });
}

/** Puts a client's consent to every scope into the register, for tests of what leaves the workspace. */
export async function giveConsent(context: EngineContext, clientId: ClientId): Promise<void> {
  await createRouterClient(consentHandlers(context)).record({ clientId, fields: consentFields() });
}
