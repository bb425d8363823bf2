import type { ReactElement, ReactNode } from 'react';
import { ErrorState, LoadingBars } from '#renderer/ui/index.ts';
import { useFailureText } from './failure.ts';

/** What `useQuery` answers, as far as showing it goes; several queries may be combined into one. */
export interface Reading<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

export interface LoadedProps<Data> {
  readonly query: Reading<Data>;
  /** Rows the content will have, for the bars that stand in its place. */
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
}

/** The three states of everything that is read: bars after 300 ms, an error with a next step, or the content. */
export function Loaded<Data>({ query, rows = 4, children }: LoadedProps<Data>): ReactElement {
  const failureText = useFailureText();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) {
    const failure = failureText(query.error);
    return <ErrorState message={failure.message} next={failure.next} onRetry={() => void query.refetch()} />;
  }
  return <LoadingBars rows={rows} />;
}
