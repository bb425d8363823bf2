import type { Kysely } from 'kysely';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';

/** What is written down for good about a record or the workspace: that it happened and when, never what was in it. */
export interface AuditEvent {
  readonly action:
    | 'opened'
    | 'closed'
    | 'passphraseChanged'
    | 'backedUp'
    | 'viewed'
    | 'exported'
    | 'printed'
    | 'given'
    | 'signed'
    | 'scanned'
    | 'deleted';
  readonly subjectKind: 'workspace' | 'client' | 'report' | 'plan' | 'session' | 'profile' | 'attachment';
  /** The record's id; empty for the workspace itself. */
  readonly subjectId: string;
}

/** Adds one line to the audit trail. Call it inside `workspace.record`, in the same transaction as what it is about. */
export async function writeAudit(
  db: Kysely<Schema>,
  { clock, ids }: Pick<EngineContext, 'clock' | 'ids'>,
  event: AuditEvent,
): Promise<void> {
  await db
    .insertInto('audit_event')
    .values({ id: ids.next(), at: clock.now(), action: event.action, subject_kind: event.subjectKind, subject_id: event.subjectId })
    .execute();
}
