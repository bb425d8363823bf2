import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Button, SectionHead, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { daysBetween } from '#shared/domain/time.ts';
import { AddFollowUp } from './AddFollowUp.tsx';
import { FollowUpRows } from './FollowUpRows.tsx';

/** Days for which a done one stays in sight. */
const RECENTLY = 7;

/** A client's follow-ups: the open ones and what was done lately, the rest when asked for. A section of the client's page. */
export function ClientFollowUps({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const [showsAll, setShowsAll] = useState(false);
  const query = useQuery(queries.followUps.forClient.queryOptions({ input: { clientId } }));
  const open = query.data?.followUps.filter(({ doneOn }) => doneOn === null).length ?? 0;
  return (
    <section ref={keepFocusHere}>
      <SectionHead title={say('followUps.title')} facts={open === 0 ? undefined : say('followUps.open', { count: open })} />
      <Loaded query={query} rows={2}>
        {({ today, followUps }) => {
          const shown = followUps.filter(({ doneOn }) => showsAll || doneOn === null || daysBetween(doneOn, today) <= RECENTLY);
          const hidden = followUps.length - shown.length;
          return (
            <>
              {shown.length === 0 ? <p className="caption">{say('followUps.none')}</p> : null}
              <FollowUpRows label={say('followUps.title')} followUps={shown} today={today} />
              {hidden > 0 ? (
                <Button kind="quiet" size="small" onPress={() => setShowsAll(true)}>
                  {say('followUps.showDone', { count: hidden })}
                </Button>
              ) : null}
              <AddFollowUp key={clientId} clientId={clientId} sessionId={null} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
