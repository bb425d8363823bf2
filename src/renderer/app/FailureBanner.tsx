import type { ReactElement, ReactNode } from 'react';
import { Banner } from '#renderer/ui/index.ts';
import type { Failure } from './failure.ts';

/** A failed action in its place: what happened, then what to do. Nothing when nothing failed. */
export function FailureBanner({ failure, action }: { readonly failure: Failure | null; readonly action?: ReactNode }): ReactElement | null {
  if (failure === null) return null;
  return (
    <Banner tone="danger" action={action}>
      {failure.message} {failure.next}
    </Banner>
  );
}
