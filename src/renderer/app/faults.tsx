import { createContext, type ReactElement, use, useEffect, useState } from 'react';
import { useText } from '#renderer/ui/index.ts';
import type { ReportFault } from './window-fault.ts';

/** How the window reports its own errors; stands outside everything that may break. */
export const ReportFaultContext = createContext<ReportFault | null>(null);

/** The last two sentences about an error of the window: that what was saved is safe, and where its report is. Writes the report when shown. */
export function FaultReport({ error }: { readonly error: unknown }): ReactElement {
  const say = useText();
  const report = use(ReportFaultContext);
  // Undefined while the report is being written.
  const [reference, setReference] = useState<string | null>();
  useEffect(() => {
    let isShown = true;
    void (report?.(error) ?? Promise.resolve(null)).then((written) => {
      if (isShown) setReference(written);
    });
    return () => {
      isShown = false;
    };
  }, [report, error]);
  return (
    <>
      {say('app.failure.windowNext')}{' '}
      {reference === undefined
        ? null
        : reference === null
          ? say('app.failure.windowNoReport')
          : say('app.failure.windowReport', { reference })}
    </>
  );
}
