import { ORPCError } from '@orpc/server';
import { errorStatus, type Refusal, type RefusalCode } from '#shared/contract/base.ts';

/**
 * A refusal the contract declares (`REFUSED`), for code below the handlers, which have no `errors` at hand. The contract recognises it
 * on its way out.
 */
export function refusal(code: RefusalCode, details: Refusal['details'] = {}): ORPCError<'REFUSED', Refusal> {
  return new ORPCError('REFUSED', { status: errorStatus.REFUSED, message: 'Refused.', data: { code, details } });
}

/** The contract's `LOCKED`: there is no open workspace. */
export function locked(): ORPCError<'LOCKED', undefined> {
  return new ORPCError('LOCKED', { status: errorStatus.LOCKED, message: 'The workspace is locked.' });
}

/** The contract's `NOT_FOUND`; `what` names the kind of record (`client`, `plan`). */
export function notFound(what: string): ORPCError<'NOT_FOUND', { what: string }> {
  return new ORPCError('NOT_FOUND', { status: errorStatus.NOT_FOUND, message: 'That record is not here any more.', data: { what } });
}

/** Refuses `changedSince` where a record is not as the window last saw it any more. */
export function refuseUnseen({ revision }: { readonly revision: number }, seen: number): void {
  if (revision !== seen) throw refusal('changedSince');
}

/** The refusal inside an error, or null when the error is something else. */
export function refusalIn(error: unknown): Refusal | null {
  return error instanceof ORPCError && error.code === 'REFUSED' ? error.data : null;
}

/** What the work gives, or `instead` where it is refused; everything else it throws is thrown on. */
export async function unlessRefused<Value, Instead>(work: Promise<Value>, instead: Instead): Promise<Value | Instead> {
  try {
    return await work;
  } catch (error) {
    if (refusalIn(error) === null) throw error;
    return instead;
  }
}
