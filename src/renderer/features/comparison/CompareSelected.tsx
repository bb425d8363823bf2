import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Button, useText } from '#renderer/ui/index.ts';
import { fewestCompared, mostCompared } from '#shared/domain/comparison/comparison.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';

interface CompareSelectedProps {
  readonly clientId: ClientId;
  readonly selected: readonly ProfileId[];
}

/** Sets the ticked occupations of a list side by side; with too few or too many it says so. */
export function CompareSelected({ clientId, selected }: CompareSelectedProps): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const count = selected.length;
  const unavailable =
    count < fewestCompared ? say('comparison.choose.few') : count > mostCompared ? say('comparison.choose.many') : undefined;
  return (
    <Button
      icon="compare"
      unavailable={unavailable}
      onPress={() => void navigate({ to: '/clients/$clientId/compare', params: { clientId }, search: { with: [...selected] } })}
    >
      {say('comparison.compare', { count })}
    </Button>
  );
}
