import { Navigate, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, EmptyState, useText } from '#renderer/ui/index.ts';

/** Comparing without a client named: for the open one, else the way to one. */
export function CompareStartPage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { current } = useOpenClients();
  if (current !== null) return <Navigate to="/clients/$clientId/compare" params={{ clientId: current }} replace />;
  return (
    <Screen trail={[say('comparison.name')]} title={say('comparison.name')}>
      <EmptyState
        title={say('comparison.noClient.title')}
        action={
          <Button icon="clients" onPress={() => void navigate({ to: '/clients' })}>
            {say('comparison.noClient.action')}
          </Button>
        }
      >
        {say('comparison.noClient.text')}
      </EmptyState>
    </Screen>
  );
}
