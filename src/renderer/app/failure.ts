import { ORPCError } from '@orpc/client';
import { useMemo } from 'react';
import { z } from 'zod';
import { type Say, useText } from '#renderer/ui/index.ts';
import { Refusal, type RefusalCode } from '#shared/contract/base.ts';

/** What a person is told when a call did not do what was asked. */
export interface Failure {
  readonly message: string;
  /** What to do now. */
  readonly next: string;
  /** The refusal's code, for a screen that treats one of them apart; null for everything else. */
  readonly code: RefusalCode | null;
  readonly details: Readonly<Record<string, string | number>>;
}

const Fault = z.object({ reference: z.string() });
const Missing = z.object({ what: z.string() });

export function isLocked(error: unknown): boolean {
  return error instanceof ORPCError && error.code === 'LOCKED';
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ORPCError && error.code === 'NOT_FOUND';
}

/** The library in use has no occupation of that code: nothing was removed, and Undo does not help. */
function isMissingOccupation(error: unknown): boolean {
  return error instanceof ORPCError && isNotFound(error) && Missing.safeParse(error.data).data?.what === 'occupation';
}

/** The refusal that an error carries; null when it is something else. */
export function refusalOf(error: unknown): Refusal | null {
  return error instanceof ORPCError && error.code === 'REFUSED' ? (Refusal.safeParse(error.data).data ?? null) : null;
}

/** Puts any error of a call into words with a next step. An error that is no declared one is named by its log reference, if it has one. */
export function describeFailure(error: unknown, say: Say): Failure {
  const refusal = refusalOf(error);
  if (refusal !== null) {
    const { code, details } = refusal;
    return { message: say(`refusal.${code}.message`, details), next: say(`refusal.${code}.next`, details), code, details };
  }
  const none = { code: null, details: {} };
  if (isLocked(error)) return { message: say('app.failure.locked'), next: say('app.failure.lockedNext'), ...none };
  if (isMissingOccupation(error)) return { message: say('app.failure.noOccupation'), next: say('app.failure.noOccupationNext'), ...none };
  if (isNotFound(error)) return { message: say('app.failure.notFound'), next: say('app.failure.notFoundNext'), ...none };
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    return { message: say('app.failure.notFitting'), next: say('app.failure.notFittingNext'), ...none };
  }
  const fault = error instanceof ORPCError ? Fault.safeParse(error.data).data : undefined;
  if (fault !== undefined) {
    return { message: say('app.failure.fault'), next: say('app.failure.faultNext', { reference: fault.reference }), ...none };
  }
  return { message: say('app.failure.unreachable'), next: say('app.failure.unreachableNext'), ...none };
}

/** `describeFailure` in the window's language. */
export function useFailureText(): (error: unknown) => Failure {
  const say = useText();
  return useMemo(() => (error) => describeFailure(error, say), [say]);
}
