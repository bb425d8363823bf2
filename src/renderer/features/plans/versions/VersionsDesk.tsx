import { skipToken, useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, EmptyState, PageHead, useText } from '#renderer/ui/index.ts';
import type { VersionListing } from '#shared/contract/plan-versions.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import { comparePlans } from '#shared/domain/plan/versions/compare-plans.ts';
import { figuresOf, type PlanState } from '#shared/domain/plan/versions/plan-version.ts';
import { useFinishSentence } from '../use-finish-sentence.ts';
import { CompareVersions } from './CompareVersions.tsx';
import { KeepVersionDialog } from './KeepVersionDialog.tsx';
import { VersionDialog } from './VersionDialog.tsx';
import styles from './VersionsPage.module.css';
import { VersionTable } from './VersionTable.tsx';

interface VersionsDeskProps {
  readonly reading: PlanReading;
  readonly clientName: string;
}

/** Which two states are compared: versions by their ids, or the plan as it stands. */
export type Compared = VersionListing['id'] | 'now';

/** The list of versions over the differences between two of them. */
export function VersionsDesk({ reading, clientName }: VersionsDeskProps): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const { plan } = reading;
  const versions = useQuery(queries.planVersions.list.queryOptions({ input: { planId: plan.id } }));
  const [chosen, setChosen] = useState<{ readonly from: Compared; readonly to: Compared } | null>(null);
  const [viewed, setViewed] = useState<VersionListing['id'] | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  const kept = useQuery(queries.planVersions.get.queryOptions({ input: viewed === null ? skipToken : { versionId: viewed } }));
  const finish = useFinishSentence(reading);
  const goBack = useChange({
    write: (version: Pick<VersionListing, 'id' | 'number'>) =>
      client.planVersions.goBack({ planId: plan.id, revision: plan.revision, versionId: version.id }),
    said: (output, { number }) => say('planVersions.back.done', { number, finish: finish(output.reading) }),
    onDone: () => setViewed(null),
  });
  useShortcuts(say('planVersions.crumb'), [{ keys: 'K', label: say('planVersions.key.keep'), run: () => setKeeping(true) }]);
  const now: PlanState = reading;
  return (
    <div className="scroll">
      <PageHead
        title={say('planVersions.label')}
        facts={[clientName, plan.title]}
        actions={
          <Button kind="primary" icon="plus" onPress={() => setKeeping(true)}>
            {say('planVersions.keep')}
          </Button>
        }
      />
      <div className={styles.page}>
        <Loaded query={versions} rows={6}>
          {(listed) => {
            const [newest] = listed;
            if (newest === undefined)
              return <EmptyState title={say('planVersions.empty.title')}>{say('planVersions.empty.text')}</EmptyState>;
            return (
              <>
                <VersionTable
                  now={figuresOf(now)}
                  versions={listed}
                  onView={({ id }) => setViewed(id)}
                  onCompare={({ id }) => setChosen({ from: id, to: 'now' })}
                />
                <CompareVersions versions={listed} now={now} compared={chosen ?? { from: newest.id, to: 'now' }} onChoose={setChosen} />
              </>
            );
          }}
        </Loaded>
      </div>
      {kept.data === undefined || viewed === null ? null : (
        <VersionDialog
          {...kept.data}
          isNow={comparePlans(kept.data.state, now).length === 0}
          busy={goBack.busy}
          failure={goBack.failure}
          onGoBack={() => void goBack.run(kept.data.version)}
          onClose={() => {
            setViewed(null);
            goBack.clearFailure();
          }}
        />
      )}
      {isKeeping ? <KeepVersionDialog plan={plan} onClose={() => setKeeping(false)} /> : null}
    </div>
  );
}
