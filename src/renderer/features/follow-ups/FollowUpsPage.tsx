import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { useStepKeys } from '#renderer/app/use-step-keys.ts';
import { Button, EmptyState, PageHead, Segmented, useText } from '#renderer/ui/index.ts';
import { FollowUpOwner } from '#shared/domain/follow-up.ts';
import { FollowUpTable } from './FollowUpTable.tsx';
import styles from './follow-ups.module.css';
import { useTick } from './use-follow-ups.ts';
import { OWNERS } from './words.ts';

/** Rows that are read at once; more come when asked for. */
const PORTION = 200;

type Whose = FollowUpOwner | 'all';
const WHOSE: readonly Whose[] = ['all', ...FollowUpOwner.options];

/** The follow-ups of all clients, open or done, by who is to do them. */
export function FollowUpsPage(): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const [show, setShow] = useState<'open' | 'done'>('open');
  const [whose, setWhose] = useState<Whose>('all');
  const [limit, setLimit] = useState(PORTION);
  const tick = useTick();
  const page = useRef<HTMLDivElement>(null);
  useStepKeys(say('followUps.allTitle'), page);
  const query = useQuery({
    ...queries.followUps.list.queryOptions({ input: { show, owner: whose === 'all' ? null : whose, limit } }),
    placeholderData: keepPreviousData,
  });
  const trail = [
    <Link key="today" to="/today">
      {say('app.section.today')}
    </Link>,
    say('followUps.allTitle'),
  ];
  return (
    <Screen title={say('followUps.allTitle')} trail={trail}>
      <div className="scroll" ref={page}>
        <PageHead
          title={say('followUps.allTitle')}
          facts={
            query.data === undefined ? [] : [say(show === 'open' ? 'followUps.open' : 'followUps.doneCount', { count: query.data.count })]
          }
          actions={
            <div className={styles.tools}>
              <Segmented
                label={say('followUps.owner')}
                choices={WHOSE.map((value) => ({ value, label: say(value === 'all' ? 'followUps.owner.all' : OWNERS[value]) }))}
                value={whose}
                onChange={setWhose}
              />
              <Segmented
                label={say('followUps.show')}
                choices={[
                  { value: 'open' as const, label: say('followUps.show.open') },
                  { value: 'done' as const, label: say('followUps.show.done') },
                ]}
                value={show}
                onChange={setShow}
              />
            </div>
          }
        />
        <div className={styles.page} ref={keepFocusHere}>
          <FailureBanner failure={tick.failure} />
          <Loaded query={query} rows={10}>
            {({ today, listed, count }) => (
              <>
                {listed.length === 0 ? (
                  <EmptyState title={say('followUps.empty')}>{say('followUps.emptyText')}</EmptyState>
                ) : (
                  <FollowUpTable label={say('followUps.allTitle')} followUps={listed} today={today} onTick={tick.run} />
                )}
                {count > listed.length || listed.length === limit ? (
                  <Button kind="quiet" onPress={() => setLimit(limit + PORTION)}>
                    {say('followUps.showMore')}
                  </Button>
                ) : null}
              </>
            )}
          </Loaded>
        </div>
      </div>
    </Screen>
  );
}
