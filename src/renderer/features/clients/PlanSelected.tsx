import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useAddTargets } from '#renderer/features/plans/index.ts';
import { Button, useText } from '#renderer/ui/index.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { mostTargets } from '#shared/domain/plan/plan.ts';

interface PlanSelectedProps {
  readonly clientId: ClientId;
  readonly selected: readonly ProfileId[];
}

/** From the shortlist to the plan in one step: the ticked occupations become its targets, and the plan opens. */
export function PlanSelected({ clientId, selected }: PlanSelectedProps): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const count = selected.length;
  const plan = useAddTargets({
    said: ({ clientName, added }) => say('clients.shortlist.planned', { count: added.length, client: clientName }),
    onDone: () => void navigate({ to: '/plans/$clientId', params: { clientId } }),
  });
  const unavailable =
    count === 0
      ? say('clients.shortlist.plan.none')
      : count > mostTargets
        ? say('clients.shortlist.plan.many', { most: mostTargets })
        : undefined;
  return (
    <>
      <FailureBanner failure={plan.failure} />
      <Button icon="plan" busy={plan.busy} unavailable={unavailable} onPress={() => void plan.run({ clientId, profileIds: selected })}>
        {say('clients.shortlist.plan', { count })}
      </Button>
    </>
  );
}
