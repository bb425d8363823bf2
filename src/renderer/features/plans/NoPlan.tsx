import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, EmptyState, useText } from '#renderer/ui/index.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import { mostTargets } from '#shared/domain/plan/plan.ts';
import { UseTemplateDialog } from './templates/UseTemplateDialog.tsx';

interface NoPlanProps {
  readonly client: Client;
  readonly shortlist: readonly ShortlistEntry[];
}

/**
 * Starts a plan from the shortlist's skills to build: from its targets, or from all that is not dropped where nothing is a target yet.
 * `onStarted` runs when the plan is there; a refusal stays in `failure`.
 */
export function useStartPlan({ client: { id }, shortlist, onStarted }: NoPlanProps & { readonly onStarted?: () => void }) {
  const { client } = useEngine();
  const say = useText();
  const kept = shortlist.filter((entry) => entry.standing !== 'dropped');
  const targets = kept.filter((entry) => entry.standing === 'target' || entry.standing === 'backup');
  const profileIds = (targets.length > 0 ? targets : kept).slice(0, mostTargets).map((entry) => entry.profileId);
  const change = useChange({
    write: () => client.plans.create({ clientId: id, profileIds }),
    said: (output) => say('plans.created', { count: output.reading.plan.skills.length }),
    onDone: () => onStarted?.(),
  });
  return { ...change, canStart: profileIds.length > 0 };
}

/** In place of a plan: what it will be, and how it starts. */
export function NoPlan({ client, shortlist }: NoPlanProps): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const start = useStartPlan({ client, shortlist });
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div style={{ padding: 24 }}>
      <EmptyState
        title={say('plans.none.title', { name: client.name })}
        action={
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
            {start.canStart ? (
              <Button kind="primary" icon="plan" busy={start.busy} onPress={() => start.run(undefined)}>
                {say('plans.none.action')}
              </Button>
            ) : (
              <Button icon="library" onPress={() => void navigate({ to: '/library' })}>
                {say('plans.none.library')}
              </Button>
            )}
            <Button icon="layers" onPress={() => setChoosing(true)}>
              {say('planTemplates.use.start')}
            </Button>
          </div>
        }
      >
        {say(start.canStart ? 'plans.none.text' : 'plans.none.noShortlist')}
      </EmptyState>
      <FailureBanner failure={start.failure} />
      {isChoosing ? <UseTemplateDialog into={{ clientId: client.id }} onClose={() => setChoosing(false)} /> : null}
    </div>
  );
}
