import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { ToastProvider } from '#renderer/ui/index.ts';
import { en } from '#shared/locales/en/index.ts';
import type { Platform } from '#shared/window/platform.ts';
import type { EngineClient } from './connection.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { EngineProvider } from './engine-client.tsx';
import { ReportFaultContext } from './faults.tsx';
import { KeyboardProvider } from './keyboard.tsx';
import { OpenClientsProvider } from './open-clients.tsx';
import { PlatformContext } from './platform.tsx';
import { createQueryClient } from './query-client.ts';
import { createAppRouter } from './routes.tsx';
import { UncaughtFaults } from './UncaughtFaults.tsx';
import { createFaultReporter } from './window-fault.ts';

export interface AppProps {
  readonly client: EngineClient;
  readonly platform: Platform;
}

/** Everything a screen may ask for by a hook, around the routes. */
export function App({ client, platform }: AppProps): ReactElement {
  const [queryClient] = useState(() => createQueryClient(() => void queryClient.invalidateQueries({ queryKey: [['vault', 'status']] })));
  const [router] = useState(createAppRouter);
  const [reportFault] = useState(() => createFaultReporter((fault) => client.faults.report(fault)));
  return (
    <IntlProvider locale="en" messages={en}>
      <ReportFaultContext value={reportFault}>
        <ErrorBoundary>
          <I18nProvider locale="en-US">
            <PlatformContext value={platform}>
              <EngineProvider client={client}>
                <QueryClientProvider client={queryClient}>
                  <ToastProvider>
                    <KeyboardProvider>
                      <OpenClientsProvider>
                        <RouterProvider router={router} />
                        <UncaughtFaults />
                      </OpenClientsProvider>
                    </KeyboardProvider>
                  </ToastProvider>
                </QueryClientProvider>
              </EngineProvider>
            </PlatformContext>
          </I18nProvider>
        </ErrorBoundary>
      </ReportFaultContext>
    </IntlProvider>
  );
}
