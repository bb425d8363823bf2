import type { FollowUpOwner } from '#shared/domain/follow-up.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

/** Who does it, as the choice names them. */
export const OWNERS: Readonly<Record<FollowUpOwner, MessageId>> = {
  client: 'followUps.owner.client',
  counselor: 'followUps.owner.counselor',
  other: 'followUps.owner.other',
};
